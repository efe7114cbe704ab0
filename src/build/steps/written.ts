import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Resolves when no file of a folder is empty: on a busy machine Pagefind says that it is done before the last of its files
 * are on the disk. Throws when one stays so for that many milliseconds.
 */
export async function written(folder: string, most = 10_000): Promise<void> {
  const until = performance.now() + most;
  for (let empty = emptyIn(folder); empty !== undefined; empty = emptyIn(folder)) {
    if (performance.now() > until) throw new Error(`Pagefind 没有写完：${empty} 是空的`);
    await wait(20);
  }
}

function emptyIn(folder: string): string | undefined {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const empty = entries.find((e) => e.isFile() && statSync(join(e.parentPath, e.name)).size === 0);
  return empty?.name;
}
