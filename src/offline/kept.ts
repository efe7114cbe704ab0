import { allFiles, type OurFile } from './files';
import { ours } from './ours';
import { scope } from './world';

const cacheName = `kept-${scope}`;

/** A file is kept under its address and its hash, so that every version can be proved, and two stand side by side. */
const keyOf = ({ url, hash }: OurFile) => `${url}?${hash}`;

/** The file as it is kept. A copy that is not ours any more is dropped. */
export async function kept(file: OurFile): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  const copy = await cache.match(keyOf(file), { ignoreVary: true });
  const proved = copy && (await ours(copy, file.hash));
  if (copy && !proved) await cache.delete(keyOf(file), { ignoreVary: true });
  return proved;
}

/** Fetches a file and keeps it; undefined when what comes is not ours. Throws without a network, or when there is no room. */
export async function fetchToKeep(file: OurFile): Promise<Response | undefined> {
  const stored = await storedOf(file);
  const proved = (stored && (await ours(stored, file.hash))) ?? (await fetched(file, stored !== undefined));
  if (proved) await (await caches.open(cacheName)).put(keyOf(file), proved.clone());
  return proved;
}

/** What the browser's own store holds at a file's address: it may be another version, or somebody else's page. */
async function storedOf({ url }: OurFile): Promise<Response | undefined> {
  return fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined);
}

/** The file from the network. Somebody else's page never gets into the browser's own store, where scripts would find it for a year; what stands there already is written over. */
async function fetched({ url, hash }: OurFile, isStored: boolean): Promise<Response | undefined> {
  return ours(await fetch(url, { cache: isStored ? 'reload' : 'no-store' }), hash);
}

/** The addresses of all that is kept, of whichever version. */
export async function urlsKept(): Promise<ReadonlySet<string>> {
  const keys = await (await caches.open(cacheName)).keys();
  return new Set(keys.map(({ url }) => url.split('?')[0] as string));
}

/** A file of an earlier version, for a page that is still open. */
export async function keptEarlier(url: string): Promise<Response | undefined> {
  const keys = await (await caches.open(cacheName)).keys(url, { ignoreSearch: true, ignoreVary: true });
  for (const { url: key } of keys) {
    const copy = await kept({ url, hash: key.split('?')[1] ?? '' });
    if (copy) return copy;
  }
  return undefined;
}

/** Drops what this version has no use for: scripts and styles of earlier ones stay while a page may still load them. */
export async function dropOthers(pagesAreOpen: boolean): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.endsWith(scope) && name !== cacheName) await caches.delete(name);
  }
  const cache = await caches.open(cacheName);
  const used = new Set(allFiles.map(keyOf));
  for (const key of await cache.keys()) {
    const isWanted = used.has(key.url) || (pagesAreOpen && key.url.includes('/_astro/'));
    if (!isWanted) await cache.delete(key, { ignoreVary: true });
  }
}
