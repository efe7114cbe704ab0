import { changesetFormat, type Files } from '~/changeset/changeset';
import { manifestName } from '~/changeset/packed';

/** A file somebody opened, by its path in what they opened. */
export interface Found {
  readonly path: string;
  readonly size: number;
  /** Its bytes, or nothing where it was too big to be read. */
  readonly bytes?: Uint8Array | undefined;
}

/** What is no file of ours: the most bytes of one, and of all. */
export const mostBytes = 5 * 1024 * 1024;

/** What was opened: the files of content/, or why it is not that. */
export type Opened =
  | { readonly kind: 'content'; readonly files: Files; readonly tooBig: readonly Found[] }
  | { readonly kind: 'not-ours'; readonly why: string };

/** What tells a content folder from any other. */
const marks =
  /^(site\.yaml|ways\.yaml|duties\.yaml|vocabulary\.yaml|(policies|answers|requirements|guides)\/[^/]+)$/;

/**
 * Where content/ stands among the paths of what was opened: the folder itself, one in it, or one in a zip of the whole
 * project; undefined where it stands nowhere.
 */
function rootOf(paths: readonly string[]): string | undefined {
  const roots = new Set<string>(['']);
  for (const path of paths) {
    const [, root] = /^((?:[^/]+\/){0,3}?content\/)/.exec(path) ?? [];
    if (root !== undefined) roots.add(root);
    const [, top] = /^([^/]+\/)[^/]/.exec(path) ?? [];
    if (top !== undefined) roots.add(top);
  }
  const counted = [...roots].map((root) => ({
    root,
    marks: paths.filter((p) => p.startsWith(root) && marks.test(p.slice(root.length))).length,
  }));
  const [best] = counted.sort((a, b) => b.marks - a.marks || a.root.length - b.root.length);
  return best && best.marks > 1 ? best.root : undefined;
}

/** The files of content/ among those found, in the order the build reads them. */
export function openedOf(name: string, found: readonly Found[]): Opened {
  if (isPackage(found))
    return { kind: 'not-ours', why: `“${name}”是一个更改包，不是整个 content 文件夹。${howToTake}` };
  const root = rootOf(found.map((f) => f.path));
  if (root === undefined) return { kind: 'not-ours', why: notOurs(name, found) };
  const ours = found
    .filter((f) => f.path.startsWith(root))
    .map((f) => ({ ...f, path: `content/${f.path.slice(root.length)}` }));
  const sorted = ours.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    kind: 'content',
    files: new Map(sorted.flatMap((f) => (f.bytes ? [[f.path, textOf(f.bytes)] as const] : []))),
    tooBig: sorted.filter((f) => f.bytes === undefined),
  };
}

const howToTake = '请先打开 content 文件夹，再按“新建”，在“收下更改包”里选它。';

/** A package of changes holds files of content/ too, but not all of them. */
function isPackage(found: readonly Found[]): boolean {
  const manifest = found.find(({ path }) => path === manifestName);
  return manifest?.bytes !== undefined && textOf(manifest.bytes).includes(changesetFormat);
}

/** Bytes as the build reads them. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function notOurs(name: string, found: readonly Found[]): string {
  if (found.length === 0) return `“${name}”里一个文件也没有。请选网站的 content 文件夹，或者装着它的文件夹。`;
  const [big] = found.filter((f) => f.size > mostBytes);
  if (found.length === 1 && big) return tooBigSays(big);
  return `“${name}”不是本站的内容：里面没有 content 文件夹，也没有 site.yaml、policies、answers 这些。请选网站的 content 文件夹，或者装着它的文件夹。`;
}

/** What is said of a file that was not read. */
export function tooBigSays({ path, size }: Found): string {
  return `“${path}”有 ${Math.round(size / 1024 / 1024)} MB，本站的内容没有这么大的文件（最多 ${mostBytes / 1024 / 1024} MB），没有读它。请看看是不是放错了。`;
}
