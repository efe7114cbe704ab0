import { readdirSync, readFileSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';

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
const notPlaces = 'input, select, textarea, button, pre, nav, [role=tooltip], astro-island *, svg *';

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
export function placesIn(html: string): typeof nowhere {
  const page = parse(html);
  const labels = new Set(
    page
      .querySelectorAll('[aria-labelledby]')
      .flatMap((e) => e.getAttribute('aria-labelledby')?.split(/\s+/)),
  );
  const inside = new Set(page.querySelectorAll(notPlaces));
  const isPlace = (e: HTMLElement) => !inside.has(e) && !labels.has(e.id) && !e.hasAttribute('data-old');
  const idsOf = (elements: HTMLElement[]) => elements.map((e) => e.id).filter(Boolean);
  return {
    ids: idsOf(page.querySelectorAll('[id]')),
    promised: idsOf(page.querySelectorAll('main [id]').filter(isPlace)),
    moved: page.querySelector('a[data-moved]') !== null,
  };
}
