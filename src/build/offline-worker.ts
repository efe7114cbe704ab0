import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getManifest } from 'workbox-build';
import { bundled } from './zips/bundled.ts';

/** What a reader without a network has no use for, or what is too big to fetch unasked. The plain index finds what Pagefind would. */
const leftOut = [
  'pagefind/**',
  'download/**',
  'share/**',
  'embed/{check,clause}/**',
  '**/*.{zip,pdf,xml,txt,md,map}',
  'sw*.js',
];

/**
 * Makes sw.js, which keeps the whole site in the reader's browser; or, with OFFLINE=off, the one that takes it away again.
 * Throws when a file is too big to be kept.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (process.env.PUBLIC_OFFLINE === 'off') return copyFileSync(`${root}sw-off.js`, `${root}sw.js`);
        const { manifestEntries, count, size, warnings } = await getManifest({
          globDirectory: root,
          globPatterns: ['**/*'],
          globIgnores: leftOut,
          maximumFileSizeToCacheInBytes: 5_000_000,
          dontCacheBustURLsMatching: /^_astro\//,
          manifestTransforms: [(entries) => ({ manifest: entries.map(asAddress) })],
        });
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
        writeFileSync(
          `${root}sw.js`,
          await bundled('src/offline/worker.ts', { define: { files: JSON.stringify(manifestEntries) } }),
        );
        logger.info(`${count} files, ${size} bytes`);
      },
    },
  };
}

/** Servers answer for a folder; some send a reader who asks for its index.html away from there. */
function asAddress<T extends { url: string }>(entry: T): T {
  return { ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './' };
}
