import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { codeSplitting } from './src/build/chunks.ts';
import { devWorker } from './src/build/dev-worker.ts';
import { finish } from './src/build/finish.ts';
import { later } from './src/build/later.ts';
import { ownCopies } from './src/build/own-copies.ts';
import { ownHelpers } from './src/build/own-helpers.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { quickJsx } from './src/build/quick-jsx.ts';
import { takeProps } from './src/build/steps/props-last.ts';
import { hashOf, inlineHashes } from './src/layouts/first.ts';
import { loaderIntegrity } from './src/queries/loader.ts';
import { handOver } from './src/setup/finish.mjs';

// The engines our readers have; Astro's own defaults would break Chromium 80 to 109.
const engines = ['chrome80', 'edge80', 'safari14', 'firefox78'];

// Every page names its files: short names are bytes saved on every page.
const shortNames = {
  entryFileNames: '_astro/[hash:8].js',
  chunkFileNames: '_astro/[hash:8].js',
  assetFileNames: '_astro/[hash:8][extname]',
};

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'ignore',
  integrations: [
    preact({ include: ['**/*.tsx'] }),
    quickJsx(),
    mdx(),
    later(),
    plainImports(),
    ownCopies(),
    ownHelpers(),
    devWorker(),
    finish(handOver),
  ],
  markdown: { syntaxHighlight: false },
  // One request for a page that is read: its styles stand in it (their hashes in its policy).
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  prefetch: false,
  security: {
    csp: {
      scriptDirective: { hashes: [...inlineHashes, hashOf(takeProps)] },
      directives: [
        "default-src 'none'",
        "child-src 'self'", // frames and workers, in engines that know no worker-src too
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types own-scripts', // src/parts/trusted-url.ts
      ],
    },
  },
  vite: {
    // src/islands/cite/Cite.tsx: asked for with its panel, not carried by every page.
    define: { LOADER_INTEGRITY: JSON.stringify(loaderIntegrity()) },
    build: {
      target: engines,
      cssTarget: engines,
      // What makes the pages runs in Node alone, which waits at the top of a module (src/queries/library.ts).
      rolldownOptions: { output: shortNames, checks: { toleratedTransform: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { ...shortNames, codeSplitting }, checks: { toleratedTransform: true } },
        },
      },
    },
    resolve: {
      alias: {
        // Pages read content through Astro's collections; tests and scripts outside Astro read it themselves.
        '~/queries/contents': fileURLToPath(new URL('./src/queries/collected.ts', import.meta.url)),
        '~': fileURLToPath(new URL('./src', import.meta.url)),
      },
    },
  },
});
