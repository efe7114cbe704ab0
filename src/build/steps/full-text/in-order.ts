import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

interface Written {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the CBOR of each of Pagefind's files. */
const mark = 'pagefind_dcd';

/** Where the summary of an index names its filters: each with the name of its file. */
const filtersAt = 3;

/**
 * Pagefind's files with the values of each filter, and the filters, in the order of their names: Pagefind writes them as
 * its hash map happens to hold them, other at every build, and names the files after that.
 */
export function inOrder(files: readonly Written[]): Written[] {
  const named = new Map<string, string>();
  const rewritten = files.map((file) => {
    if (!file.path.endsWith('.pf_filter')) return file;
    const [name, values] = opened(file.content) as [string, [string, number[]][]];
    const content = closed([name, [...values].sort(byName)]);
    const own = `und_${digest(content, 7)}`;
    named.set(nameOf(file.path), own);
    return { path: `filter/${own}.pf_filter`, content };
  });
  const meta = rewritten.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) return rewritten;
  const parts = opened(meta.content) as unknown[];
  const filters = parts[filtersAt] as [string, string][];
  parts[filtersAt] = filters.map(([name, file]) => [name, named.get(file) ?? file] as const).sort(byName);
  const content = closed(parts);
  const before = meta.path.split('.')[1] as string;
  const after = `und_${digest(content, 11)}`;
  return rewritten.map((file) => {
    if (file === meta) return { path: file.path.replace(before, after), content };
    if (!file.path.endsWith('pagefind-entry.json')) return file;
    return { ...file, content: Buffer.from(Buffer.from(file.content).toString().replace(before, after)) };
  });
}

function opened(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(mark.length));
}

function closed(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(mark), encode(value)]), { level: 9 });
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace('.pf_filter', '');
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function digest(content: Uint8Array, letters: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, letters);
}
