import { SheetError } from '~/sheets/sheet-error';
import { unzipper } from '~/sheets/unzip';
import { type Entry, entriesOf } from '~/sheets/zip-entries';
import { type Changeset, changesetFormat, changesetVersion, type FileChange, hashOf } from './changeset';
import { manifestName } from './packed';

/** The most that a package's texts may come to, in bytes. */
const mostText = 50 * 1024 * 1024;

/** What a zip turned out to be. */
export type PackageReading =
  | { readonly kind: 'changes'; readonly changes: Changeset }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a package of changes. What is in it but not named, or named and not as its hash says, makes it unreadable: nothing of it is used. */
export function readPacked(zip: Uint8Array): PackageReading {
  try {
    return readTexts(textsIn(zip));
  } catch (error) {
    if (error instanceof SheetError) return no(whyNot(error));
    throw error;
  }
}

function textsIn(zip: Uint8Array): Map<string, string> {
  const unzip = unzipper(mostText);
  const files = entriesOf(zip).filter((entry) => !entry.name.endsWith('/'));
  return new Map(files.map((entry) => [entry.name, textOf(entry, unzip)]));
}

function textOf(entry: Entry, unzip: ReturnType<typeof unzipper>): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  unzip(entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}

interface WrittenFile {
  readonly path: string;
  readonly before: string | null;
  readonly was?: string | undefined;
  readonly after: string | null;
}

function readTexts(texts: ReadonlyMap<string, string>): PackageReading {
  const manifest = manifestIn(texts.get(manifestName));
  if (typeof manifest === 'string') return no(manifest);
  const { madeOn, description, files } = manifest;
  const stray = files.find(({ path }) => !isOurs(path));
  if (stray) return no(`里面有“${stray.path}”：只能改 content/ 里的 .yaml、.mdx、.md、.txt、.json 文件。`);
  const changes: FileChange[] = files.map(({ path, before, was, after }) => ({
    path,
    before,
    ...(was !== undefined && hashOf(was) === before && { was }),
    text: after === null ? null : (texts.get(path) ?? null),
  }));
  const damaged = files.find(({ path, after }) => hashOf(after === null ? null : texts.get(path)) !== after);
  if (damaged) return no(`里面的“${damaged.path}”和清单写的不同，可能传坏了或者被改过，请重新存一份。`);
  return { kind: 'changes', changes: { madeOn, description, files: changes } };
}

function manifestIn(text: string | undefined) {
  if (text === undefined) return `里面没有 ${manifestName}，不是编辑页存的更改包。`;
  const found = parsed(text);
  if (found?.format !== changesetFormat)
    return `${manifestName} 写的不是更改包，请让做包的人在编辑页重新存一份。`;
  if (found.version !== changesetVersion)
    return `这个更改包是第${String(found.version)}版的写法，这里认得第${changesetVersion}版，请用新一点的程序打开。`;
  const files = Array.isArray(found.files) ? (found.files as unknown[]) : [];
  if (files.length === 0 || !files.every(isWritten))
    return `${manifestName} 里的文件清单 files 不全，可能传坏了，请让做包的人重新存一份。`;
  const paths = new Set(files.map((f) => f.path));
  if (paths.size < files.length) return `${manifestName} 里有一个文件写了两次，请让做包的人重新存一份。`;
  return { madeOn: String(found.madeOn ?? ''), description: String(found.description ?? ''), files };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: unknown): value is WrittenFile {
  if (typeof value !== 'object' || value === null) return false;
  const { path, before, was, after } = value as WrittenFile;
  const isHash = (hash: unknown) =>
    hash === null || (typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash));
  return (
    typeof path === 'string' &&
    ['string', 'undefined'].includes(typeof was) &&
    isHash(before) &&
    isHash(after) &&
    (before !== null || after !== null)
  );
}

/** A path inside content/ that cannot lead out of it. */
function isOurs(path: string): boolean {
  return (
    /^content\/[^\\:*?"<>|]+\.(yaml|mdx|md|txt|json)$/.test(path) &&
    path.split('/').every((part) => part !== '' && !part.startsWith('.') && part === part.trim())
  );
}

function no(why: string): PackageReading {
  return { kind: 'unreadable', why: `这个包打不开：${why}` };
}

function whyNot({ kind }: SheetError): string {
  if (kind === 'bomb') return `里面的文字超过${mostText / 1024 / 1024}MB，不像更改包。`;
  if (kind === 'encrypted') return '它加了密码，请存成不加密码的。';
  return '它不是完整的 zip 文件，可能传坏了，请重新存一份。';
}
