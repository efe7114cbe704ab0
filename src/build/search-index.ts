import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { runnerImport } from 'vite';
import { pageWords } from './full-text/page-words.ts';

/** What a browser is sent of what Pagefind writes; the rest are interfaces of its own. */
const served = /^(pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(meta|index|fragment|filter))$/;

/** Makes the Pagefind index of the finished pages. Goes after all that changes their words. Throws when Pagefind refuses one. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const { wordsFor, filtersFor } = await searchCode();
        const { index, errors } = await createIndex({ writePlayground: false, forceLanguage: 'und' });
        if (!index) throw new Error(errors.join('\n'));
        let count = 0;
        for (const path of pages.map((p) => p.pathname).sort()) {
          if (/^404\/?$/.test(path)) continue;
          const html = readFileSync(`${root}${path}index.html`, 'utf8');
          const content = pageWords(html, wordsFor, filtersFor(path));
          if (content === undefined) continue;
          refuse((await index.addHTMLFile({ url: `/${path}`, content })).errors);
          count++;
        }
        const written = await index.getFiles();
        refuse(written.errors);
        for (const { path, content } of written.files) {
          if (!served.test(path.replace(/^.*\//, ''))) continue;
          mkdirSync(dirname(`${root}pagefind/${path}`), { recursive: true });
          writeFileSync(`${root}pagefind/${path}`, content);
        }
        await close();
        logger.info(`${count} pages`);
      },
    },
  };
}

/** How pages are cut into words and named by kind: the same in the browser. */
async function searchCode(): Promise<typeof import('~/search/full-text-page')> {
  const { module } = await runnerImport<typeof import('~/search/full-text-page')>(
    './src/search/full-text-page.ts',
    {
      configFile: false,
      resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
    },
  );
  return module;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
