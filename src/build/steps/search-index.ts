import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { runnerImport } from 'vite';
import { inOrder } from './full-text/in-order.ts';
import { pageWords } from './page-words.ts';
import { addressOf, pagesOf, read, type Tree, withFiles } from './tree.ts';
import { written } from './written.ts';

/** What a browser is sent of what Pagefind writes; the rest are interfaces of its own. */
const served = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(meta|index|fragment|filter))$/;

/** Puts into the tree what Pagefind makes of the finished pages, in a process of its own that ends with this step. */
export async function searchIndex(tree: Tree): Promise<Tree> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    refuse((await (await indexOf(tree)).writeFiles({ outputPath: folder })).errors);
    await written(folder);
    const files = [...read(folder)].map(([path, content]) => ({ path, content }));
    return withFiles(
      tree,
      inOrder(files).flatMap(({ path, content }) =>
        served.test(path.replace(/^.*\//, '')) ? [[`pagefind/${path}`, content]] : [],
      ),
    );
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An index that was given every page. Throws when Pagefind refuses one. */
async function indexOf(tree: Tree): Promise<PagefindIndex> {
  const { wordsFor, filtersFor } = await searchCode();
  const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'und' });
  if (!index) throw new Error(errors.join('\n'));
  const given: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  for (const [path, html] of pagesOf(tree)) {
    const address = addressOf(path);
    const content = path === '404.html' ? undefined : pageWords(html, wordsFor, filtersFor(address));
    // It reads one while the next is made, and says what it makes of them in the order they came.
    if (content !== undefined) given.push(index.addHTMLFile({ url: `/${address}`, content }));
    if (given.length >= ahead) refuse((await given[given.length - ahead])?.errors ?? []);
  }
  for (const { errors } of await Promise.all(given)) refuse(errors);
  return index;
}

/** How many pages may wait to be read. */
const ahead = 32;

/** How pages are cut into words and named by kind: the same in the browser. */
async function searchCode(): Promise<typeof import('~/search/full-text-page')> {
  const { module } = await runnerImport<typeof import('~/search/full-text-page')>(
    './src/search/full-text-page.ts',
    {
      configFile: false,
      resolve: { alias: { '~': fileURLToPath(new URL('../..', import.meta.url)) } },
    },
  );
  return module;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
