import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { treeOf } from './zips/tree.ts';
import { isKept, keptOf, workerFor } from './zips/worker-for.ts';

/** Makes sw.js, which keeps the whole site in the reader's browser; or, with OFFLINE=off, the one that takes it away again. */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (!isKept()) return copyFileSync(`${root}sw-off.js`, `${root}sw.js`);
        const tree = treeOf(root, () => true);
        writeFileSync(`${root}sw.js`, await workerFor(tree));
        const kept = [...keptOf(tree).values()];
        logger.info(`${kept.length} files, ${kept.reduce((sum, bytes) => sum + bytes.length, 0)} bytes`);
      },
    },
  };
}
