import { allFiles, firstFiles } from './files';
import { fetchToKeep, kept, urlsKept } from './kept';

/** Milliseconds between two files: a firewall takes a burst of hundreds for an attack. */
const pause = 30;

/**
 * Keeps what a reader needs first and what this device kept of an earlier version, one file after the other. Throws at the
 * first that is not ours or can't be had: what is kept by then stays, and the next visit goes on from there.
 */
export async function keepFirst(): Promise<void> {
  const before = await urlsKept();
  const wanted = new Set([...firstFiles, ...allFiles.filter(({ url }) => before.has(url))]);
  for (const file of wanted) {
    if (await kept(file)) continue;
    if (!(await fetchToKeep(file))) throw new Error(`Not ours: ${file.url}`);
    await new Promise((done) => setTimeout(done, pause));
  }
}

/** The addresses of what is not kept yet. */
export async function notKept(): Promise<string[]> {
  const there = await urlsKept();
  return allFiles.filter(({ url }) => !there.has(url)).map(({ url }) => url);
}
