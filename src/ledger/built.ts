import { readdirSync, readFileSync } from 'node:fs';
import { HTMLElement, type Node, parse } from 'node-html-parser';

/** What a built site answers to. */
export interface Built {
  /** Every page, file and id, by its address from the site's root. */
  readonly all: ReadonlySet<string>;
  /** Those that people may rely on for ever, in the order of the site. */
  readonly promised: readonly string[];
}

/** Files people link to, subscribe to or load; the others serve the pages and may change their names. */
const promisedFile =
  /^(?!_astro\/|pagefind\/|edit\/)(.*\.(html|ics|xml|txt|md|docx|pdf|zip|mjs)|feed\.json|(data|embed)\/.+)$/;

/** An id is promised where it names a place in the page's own text: not a field, a snippet to copy, a label, a hint or an island's inside. */
const notPlaces = new Set(['input', 'select', 'textarea', 'button', 'pre', 'nav']);
const isFilledLater = new Set(['astro-island', 'svg']);

/** The files of a built site by their paths from its root. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads a built site from its folder. */
export function builtIn(folder: string): Built {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/\\/g, '/').replace(/^\/+/, ''),
    );
  return builtOf(new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`)])));
}

/** What a built site answers to, from its files. */
export function builtOf(files: Files): Built {
  const all = new Set<string>();
  const promised: string[] = [];
  for (const file of [...files.keys()].sort()) {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    all.add(address);
    const places = file.endsWith('.html') ? placesIn(new TextDecoder().decode(files.get(file))) : nowhere;
    for (const id of places.ids) all.add(`${address}#${id}`);
    if (!promisedFile.test(file) || places.moved) continue;
    promised.push(address, ...places.promised.map((id) => `${address}#${id}`));
  }
  return { all, promised };
}

const nowhere = { ids: [] as string[], promised: [] as string[], moved: false };

/** The ids in a page, those of them that are promised, and whether the page only leads on. */
function placesIn(html: string): typeof nowhere {
  const ids: string[] = [];
  const places: string[] = [];
  const labels = new Set<string>();
  let moved = false;
  // One walk: matching selectors takes many times as long.
  const walk = (node: Node, inMain: boolean, within: boolean) => {
    if (!(node instanceof HTMLElement)) return;
    const tag = node.rawTagName?.toLowerCase() ?? '';
    const { id } = node;
    if (id) ids.push(id);
    if (id && inMain && !within && !isNoPlace(node, tag)) places.push(id);
    for (const label of node.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) labels.add(label);
    moved ||= tag === 'a' && node.hasAttribute('data-moved');
    const [main, filled] = [inMain || tag === 'main', within || isFilledLater.has(tag)];
    for (const child of node.childNodes) walk(child, main, filled);
  };
  walk(parse(html), false, false);
  return { ids, promised: places.filter((id) => !labels.has(id)), moved };
}

function isNoPlace(element: HTMLElement, tag: string): boolean {
  return notPlaces.has(tag) || element.getAttribute('role') === 'tooltip' || element.hasAttribute('data-old');
}
