import { createHash } from 'node:crypto';
import { bundled } from './bundled.ts';
import type { Tree } from './tree.ts';

/** What a reader without a network has no use for, or what is too big to fetch unasked. The plain index finds what Pagefind would. */
const leftOut =
  /^(pagefind|download|share|edit)\/|^404\.html$|\.(zip|pdf|xml|txt|md|map|docx|mjs)$|^sw[^/]*\.js$/;

/** Bytes of the biggest file that is kept. */
const most = 25_000_000;

/** Whether the site is kept in the reader's browser; OFFLINE=off takes it away again. */
export const isKept = () => process.env.PUBLIC_OFFLINE !== 'off';

/** The worker that keeps the files of a site and knows each by its hash. Throws when one is too big to be kept. */
export function workerFor(site: Tree): Promise<string> {
  const files: Record<string, string> = {};
  for (const [path, bytes] of keptOf(site)) {
    if (bytes.length > most) throw new Error(`${path}: ${bytes.length} bytes are too many to keep offline`);
    files[asAddress(path)] = hashOf(bytes);
  }
  return bundled('src/offline/worker.ts', { define: { files: JSON.stringify(files) } });
}

/** The files that are kept. */
export function keptOf(site: Tree): Tree {
  return new Map([...site].filter(([path]) => !leftOut.test(path)));
}

/** Servers answer for a folder; some send a reader who asks for its index.html away from there. */
function asAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1') || './';
}

/** As the worker works it out (src/offline/ours.ts). */
function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
