import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Files by their path. */
export type Tree = Map<string, Uint8Array>;

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The files under a folder, in the order of their paths. */
export function treeOf(folder: string, isWanted: (path: string) => boolean): Tree {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((p) => p.replace(/\\/g, '/'));
  return new Map(
    paths
      .filter((path) => isWanted(path) && statSync(folder + path).isFile())
      .sort()
      .map((path) => [path, readFileSync(folder + path)]),
  );
}
