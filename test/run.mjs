// Every check, in the order that tells soonest what is wrong. `npm test` comes here after installing.
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../src/setup/browser.mjs';
import { build } from '../src/setup/build.mjs';
import { findFirefox, findWebKit } from '../src/setup/other-engines.mjs';

function step(name, ...words) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: process.env,
  });
  if (status !== 0) {
    console.error(`\n没有通过：${name}`);
    process.exit(status || 1);
  }
}

step('写法：biome', 'biome', 'ci', '--error-on-warnings', '.');
step('类型：astro check', 'astro', 'check', '--minimumFailingSeverity', 'warning');
step('规则和内容：vitest', 'vitest', 'run', '--config', 'test/vitest.config.ts');
console.log('\n── 生成：astro build');
if (!build()) process.exit(1);
process.env.CHROMIUM = findBrowser();
// Before the browser tests, which run side by side: apt installs for one at a time.
findFirefox();
findWebKit();
step('浏览器里：playwright', 'playwright', 'test', '--config', 'test/playwright.config.ts');
console.log('\n全部通过');
