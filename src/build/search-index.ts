import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Makes the Pagefind index from the records the build wrote for it. Throws when Pagefind refuses one. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = JSON.parse(readFileSync(`${root}search/pagefind.json`, 'utf8'));
        rmSync(`${root}search/pagefind.json`);
        const { index, errors } = await createIndex({ writePlayground: false });
        if (!index) throw new Error(errors.join('\n'));
        for (const record of records) refuse((await index.addCustomRecord(record)).errors);
        refuse((await index.writeFiles({ outputPath: `${root}pagefind` })).errors);
        await close();
        logger.info(`${records.length} records`);
      },
    },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
