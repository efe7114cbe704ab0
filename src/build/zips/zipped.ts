import { type Zippable, zipSync } from 'fflate';
import type { Tree } from './tree.ts';

/** One day for every file, in local parts as zips write them: the same files give the same zip anywhere. */
const mtime = new Date(2018, 0, 1);

const packed = /\.(png|jpe?g|webp|zip|pdf|xlsx|woff2)$/;

/** The files as a zip, byte for byte the same whenever they are. */
export function zipped(tree: Tree): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...tree.keys()].sort()) {
    entries[path] = [tree.get(path) as Uint8Array, { mtime, level: packed.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}
