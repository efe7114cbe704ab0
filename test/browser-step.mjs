import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../src/setup/browser.mjs';
import { build } from '../src/setup/build.mjs';
import { findFirefox, findHeadlessShell, findWebKit, findWriter } from '../src/setup/other-engines.mjs';
import { step } from './step.mjs';

/** Where the browser tests write what this machine could not try. */
const untried = 'test-results/untried.txt';

/** Builds if needed and runs the browser tests, all or those that the words to playwright choose; returns what could not be tried, a line each. */
export async function browserStep(words = []) {
  console.log('\n── 生成：astro build');
  if (!build()) process.exit(1);
  // Before the browser tests, which run side by side: apt installs for one at a time.
  // Whoever names a Chromium wants that one tried.
  process.env.HEADLESS_SHELL ??= process.env.CHROMIUM ?? findHeadlessShell() ?? '';
  process.env.CHROMIUM = findBrowser();
  findFirefox();
  findWebKit();
  findWriter();
  mkdirSync('test-results', { recursive: true });
  rmSync(untried, { force: true });
  process.env.UNTRIED = untried;
  await step('浏览器里：playwright', [
    'playwright',
    'test',
    '--config',
    'test/playwright.config.ts',
    ...words,
  ]);
  return existsSync(untried) ? readFileSync(untried, 'utf8') : '';
}
