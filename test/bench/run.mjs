// Runs every benchmark in this folder, or those named: npm run bench -- bytes
// Each is bundled first, as the code that readers get is.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { findBrowser } from '../../src/setup/browser.mjs';
import { findHeadlessShell } from '../../src/setup/other-engines.mjs';
import { writeTable } from './table.mjs';

// Pages are measured, not the window around them, unless a Chromium is named.
process.env.CHROMIUM ??= findHeadlessShell() ?? findBrowser();

const asked = process.argv.slice(2);
const outDir = resolve('node_modules/.cache/bench');
for (const file of readdirSync('test/bench').filter((f) => f.endsWith('.bench.ts'))) {
  if (asked.length > 0 && !asked.some((name) => file.startsWith(name))) continue;
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': resolve('src') } },
    build: { ssr: resolve('test/bench', file), outDir, emptyOutDir: false, target: 'node22' },
  });
  console.log(`\n── ${file}`);
  // Its work may end only with the process: each runs to its end before the next.
  try {
    await import(pathToFileURL(resolve(outDir, file.replace(/\.ts$/, '.js'))).href);
  } catch (cause) {
    // What the others measured is told all the same.
    console.error(cause);
    process.exitCode = 1;
  }
}
writeTable(globalThis.figures ?? []);
