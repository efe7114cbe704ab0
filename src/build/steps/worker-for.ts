import { createHash } from 'node:crypto';
import { bundled } from './bundled.ts';
import { type Tree, textOf } from './tree.ts';

/** What a reader without a network has no use for, or what is too big to fetch unasked. The plain index finds what Pagefind would. */
const leftOut =
  /^(pagefind|download|share|edit)\/|^404\.html$|\.(zip|pdf|xml|txt|md|map|docx|mjs)$|^sw[^/]*\.js$/;

/** Bytes of the biggest file that is kept. */
const most = 25_000_000;

/** Bytes that are kept unasked; what is left is kept when it is opened, or all of it when that is asked for (/download/). */
const unasked = 8_000_000;

/** Whether the site is kept in the reader's browser; OFFLINE=off takes it away again. */
export const isKept = () => process.env.PUBLIC_OFFLINE !== 'off';

/** What the worker is told of a file. */
export interface Known {
  readonly bytes: number;
  readonly hash: string;
}

interface Options {
  /** The files as they are served, where that is otherwise than they stand in the tree. */
  readonly known?: ReadonlyMap<string, Known>;
  /** Bytes that are kept unasked. */
  readonly atFirst?: number;
}

/** As the worker works it out (src/offline/ours.ts). */
export function knownAs(bytes: Uint8Array): Known {
  return { bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22) };
}

/** The worker that keeps the files of a site and knows each by its hash. Throws when one is too big to be kept. */
export function workerFor(site: Tree, { known, atFirst = unasked }: Options = {}): Promise<string> {
  const kept = neededFirst(site).map(([path, bytes]) => ({
    path,
    ...(known?.get(path) ?? knownAs(bytes)),
  }));
  const tooBig = kept.find(({ bytes }) => bytes > most);
  if (tooBig) throw new Error(`${tooBig.path}: ${tooBig.bytes} bytes are too many to keep offline`);
  const files = Object.fromEntries(kept.map(({ path, hash }) => [asAddress(path), hash]));
  return bundled('src/offline/worker.ts', {
    define: { files: JSON.stringify(files), first: JSON.stringify(keptUnasked(site, atFirst).size) },
  });
}

/** The files that are kept before anybody opens or asks for them, of no more bytes than that. */
export function keptUnasked(site: Tree, atFirst = unasked): Tree {
  let sum = 0;
  const kept = neededFirst(site).filter(([, bytes]) => {
    sum += bytes.length;
    return sum <= atFirst;
  });
  return new Map(kept);
}

/** The files that are kept, what a reader needs first in front: the answers after all else, as their list has them; data for programs last. */
function neededFirst(site: Tree): [path: string, bytes: Uint8Array][] {
  const list = site.has('answers/index.html') ? textOf(site, 'answers/index.html') : '';
  const folders = new Set([...list.matchAll(/answers\/[\w-]+\//g)].map(([folder]) => folder));
  const place = new Map([...folders].map((folder, at) => [folder, at]));
  const rankOf = (path: string) => {
    if (path.startsWith('data/')) return folders.size;
    return place.get(path.replace(/[^/]*$/, '')) ?? -1;
  };
  return [...site].filter(([path]) => !leftOut.test(path)).sort(([a], [b]) => rankOf(a) - rankOf(b));
}

/** Servers answer for a folder; some send a reader who asks for its index.html away from there. */
function asAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1') || './';
}
