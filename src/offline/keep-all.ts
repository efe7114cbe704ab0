import { allFiles } from './files';
import { fetchToKeep, kept } from './kept';

/** Milliseconds between two files: a firewall takes a burst of hundreds for an attack. */
const pause = 30;

/**
 * Keeps every file of this version, one after the other. Throws at the first that is not ours or can't be had:
 * what is kept by then stays, and the next visit goes on from there.
 */
export async function keepAll(): Promise<void> {
  for (const file of allFiles) {
    if (await kept(file)) continue;
    if (!(await fetchToKeep(file))) throw new Error(`Not ours: ${file.url}`);
    await new Promise((done) => setTimeout(done, pause));
  }
}
