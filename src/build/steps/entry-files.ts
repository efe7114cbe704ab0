import { pagesOf, type Tree, text, withFiles, without } from './tree.ts';

/** The scripts of a build: name to text. */
type Scripts = ReadonlyMap<string, string>;

const folder = '_astro/';

/**
 * Names in each page the files that its scripts come to. The bundler gives every page an entry that only imports
 * others, and an island's files would be asked for one after another.
 */
export function entryFiles(tree: Tree): Tree {
  const scripts = new Map(
    [...tree].flatMap(([path, bytes]) =>
      path.startsWith(folder) && path.endsWith('.js') ? [[path.slice(folder.length), text(bytes)]] : [],
    ),
  );
  const pages = withFiles(
    tree,
    pagesOf(tree).map(([path, html]) => [path, preloaded(withoutFacades(html, scripts), scripts)]),
  );
  return without(pages, (path) => importsOnly(scripts.get(path.slice(folder.length)) ?? '') !== undefined);
}

/** The page with what an entry imports in the place of an entry that does nothing else, each once. */
export function withoutFacades(html: string, scripts: Scripts): string {
  const said = new Set<string>();
  return html.replace(/<script type="module" src="([^"]*_astro\/)([^"/]+)"><\/script>/g, (_, path, name) =>
    (importsOnly(scripts.get(name) ?? '') ?? [name])
      .filter((file) => !said.has(file) && said.add(file))
      .map((file) => `<script type="module" src="${path}${file}"></script>`)
      .join(''),
  );
}

/** The page with the files of its islands, and all that they import, asked for from its head; not of those that come later. */
export function preloaded(html: string, scripts: Scripts): string {
  const now = html.replace(/<astro-island[^>]* client="later"[^>]*>/g, '');
  const urls = [...now.matchAll(/(?:component|renderer)-url="([^"]*_astro\/)([^"/]+)"/g)];
  const [path] = urls.map(([, path]) => path);
  const needed = new Set<string>();
  for (const [, , name = ''] of urls) reach(name, scripts, needed);
  const links = [...needed].map((name) => `<link rel="modulepreload" href="${path}${name}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

function reach(name: string, scripts: Scripts, reached: Set<string>): void {
  if (reached.has(name)) return;
  reached.add(name);
  for (const next of importsOf(scripts.get(name) ?? '')) reach(next, scripts, reached);
}

/** The files that a script imports before it runs. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:import|from)\s*["`]\.\/([^"`]+)["`]/g)].map(([, name = '']) => name);
}

/** What a script imports that does nothing else; nothing of any other. */
function importsOnly(text: string): string[] | undefined {
  return /^(?:import\s*["`]\.\/[^"`]+["`];?\s*)+$/.test(text) ? importsOf(text) : undefined;
}
