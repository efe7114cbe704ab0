import { type Tree, textOf } from './tree.ts';

/** The words by which styles could ask for something in a page, or in what its scripts add to it. */
export function usedWords(page: string, html: string, scripts: Scripts): Set<string> {
  const words = new Set<string>();
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) add(words, tag);
  for (const [, inline = ''] of html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g))
    add(words, inline);
  const folder = page.replace(/[^/]*$/, '');
  for (const [, address = ''] of html.matchAll(/\bsrc="([^"]+\.js)"/g))
    for (const word of scripts.atOnce(address, folder)) words.add(word);
  for (const [, address = ''] of html.matchAll(/\b(?:component|renderer)-url="([^"]+)"/g))
    for (const word of scripts.all(address, folder)) words.add(word);
  return words;
}

function add(words: Set<string>, text: string): void {
  for (const [word] of text.matchAll(/(?:--)?[A-Za-z_][\w-]*/g)) words.add(word);
  // What a script writes as dataset.windowToday, styles ask for as data-window-today.
  for (const [, key = ''] of text.matchAll(/\bdataset\.(\w+)/g))
    words.add(`data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

type Reach = 'at once' | 'all';

/** The words of a site's scripts, each script read once. */
export class Scripts {
  readonly #known = new Map<string, Set<string>>();
  readonly #tree: Tree;
  readonly #base: string;

  constructor(tree: Tree, base: string) {
    this.#tree = tree;
    this.#base = base;
  }

  /** Of a page's script: with what it imports, and of each part that it fetches later that part's own words. What such a part needs beyond them it brings itself. */
  atOnce(address: string, folder: string): Set<string> {
    return this.#words(address, folder, 'at once');
  }

  /** Of a tool: with everything that it imports and may fetch later. */
  all(address: string, folder: string): Set<string> {
    return this.#words(address, folder, 'all');
  }

  #words(address: string, folder: string, reach: Reach): Set<string> {
    const path = this.#pathOf(address, folder);
    const known = this.#known.get(`${reach} ${path}`);
    if (known) return known;
    const words = new Set<string>();
    const seen = new Set<string>();
    const read = (file: string, further: boolean) => {
      if (seen.has(file) || !this.#tree.has(file)) return;
      seen.add(file);
      const code = textOf(this.#tree, file);
      add(words, code);
      if (!further) return;
      for (const [, later, name = ''] of code.matchAll(/(import\()?["'`](?:\.?\/)?([\w./-]+\.js)["'`]/g))
        read(this.#beside(file, name), reach === 'all' || !later);
    };
    read(path, true);
    this.#known.set(`${reach} ${path}`, words);
    return words;
  }

  #pathOf(address: string, folder: string): string {
    if (address.startsWith(this.#base)) return address.slice(this.#base.length);
    return new URL(address, `http://site/${folder}`).pathname.slice(1);
  }

  /** A script's file as another names it: beside it, or from the root. */
  #beside(file: string, name: string): string {
    return this.#tree.has(name) ? name : new URL(name, `http://site/${file}`).pathname.slice(1);
  }
}
