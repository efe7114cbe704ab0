import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { runnerImport } from 'vite';
import { inOrder } from './full-text/in-order.ts';
import { pageWords } from './full-text/page-words.ts';
import { addressOf, pagesOf, type Tree, withFiles } from './tree.ts';

/** What a browser is sent of what Pagefind writes; the rest are interfaces of its own. */
const served = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(meta|index|fragment|filter))$/;

/** Makes the Pagefind index of the finished pages. Throws when Pagefind refuses one. */
export async function searchIndex(tree: Tree): Promise<Tree> {
  const { wordsFor, filtersFor } = await searchCode();
  const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'und' });
  if (!index) throw new Error(errors.join('\n'));
  for (const [path, html] of pagesOf(tree)) {
    const address = addressOf(path);
    const content = path === '404.html' ? undefined : pageWords(html, wordsFor, filtersFor(address));
    if (content !== undefined) refuse((await index.addHTMLFile({ url: `/${address}`, content })).errors);
  }
  const { files, errors: unwritten } = await index.getFiles();
  refuse(unwritten);
  await close();
  return withFiles(
    tree,
    inOrder(files).flatMap(({ path, content }) =>
      served.test(path.replace(/^.*\//, '')) ? [[`pagefind/${path}`, content]] : [],
    ),
  );
}

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
