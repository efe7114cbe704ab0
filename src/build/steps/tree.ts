import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The finished site: every file by its path from the site's root, in the order of the paths. */
export type Tree = ReadonlyMap<string, Uint8Array>;

/** What is done to the finished site, one thing after the other. */
export type Step = (tree: Tree) => Tree | Promise<Tree>;

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The same words for themselves: what is cut from a page would keep the whole page in memory. */
export const apart = (cut: string): string => text(utf8(cut));

/** The words of a file. Throws a RangeError where there is none. */
export function textOf(tree: Tree, path: string): string {
  const bytes = tree.get(path);
  if (bytes === undefined) throw new RangeError(`No file ${path}`);
  return text(bytes);
}

/** The tree with some files new or other than they were. */
export function withFiles(tree: Tree, files: Iterable<readonly [string, Uint8Array | string]>): Tree {
  const all = new Map(tree);
  for (const [path, content] of files) all.set(path, typeof content === 'string' ? utf8(content) : content);
  // A file that is written anew keeps its place.
  return all.size === tree.size ? all : new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tree without the files of some paths. */
export function without(tree: Tree, isLeftOut: (path: string) => boolean): Tree {
  return new Map([...tree].filter(([path]) => !isLeftOut(path)));
}

/** The pages of a tree by their paths, one after the other: the words of all at once would fill the memory. */
export function* pagesOf(tree: Tree): Generator<readonly [path: string, html: string], undefined> {
  for (const [path, bytes] of tree) if (path.endsWith('.html')) yield [path, text(bytes)];
}

/** The address of a page from the site's root: "check/" for check/index.html. */
export function addressOf(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}

/** A page after something was changed in it. */
export function changed(html: string, change: (page: HTMLElement) => void): string {
  const page = parse(html, { comment: true });
  change(page);
  return page.toString();
}

/** The files below a folder, in the order of their paths. */
export function read(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.slice(folder.length).replace(/\\/g, '/').replace(/^\/+/, ''),
    )
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`)]));
}

/** What a folder holds, without the bytes: they would stay in memory beside those that take their place. */
export interface Held {
  readonly paths: readonly string[];
  /** Whether a file is as it was read. */
  has(path: string, bytes: Uint8Array): boolean;
}

/** What a folder holds of which the tree was read. */
export function heldOf(tree: Tree): Held {
  const paths = new WeakMap([...tree].map(([path, bytes]) => [bytes, path]));
  return { paths: [...tree.keys()], has: (path, bytes) => paths.get(bytes) === path };
}

/** Makes the folder that held `before` hold `after`, and no folder with nothing in it. */
export function write(folder: string, before: Held, after: Tree): void {
  for (const path of before.paths) if (!after.has(path)) remove(folder, path);
  const files = [...after].filter(([path, bytes]) => !before.has(path, bytes));
  for (const within of new Set(files.map(([path]) => dirname(path))))
    mkdirSync(`${folder}/${within}`, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(`${folder}/${path}`, bytes);
}

function remove(folder: string, path: string): void {
  rmSync(`${folder}/${path}`);
  for (let of = dirname(path); of !== '.'; of = dirname(of)) {
    if (readdirSync(`${folder}/${of}`).length > 0) return;
    rmdirSync(`${folder}/${of}`);
  }
}
