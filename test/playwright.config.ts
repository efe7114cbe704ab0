import { defineConfig } from '@playwright/test';
import { chromiumArgs } from './site/chromium-args.ts';
import { freePorts } from './site/free-port.ts';

// Workers read this file too: what the first reading chose is handed down to them.
process.env.TEST_PORT ??= String((await freePorts(1))[0]);
const port = Number(process.env.TEST_PORT);

export default defineConfig({
  testDir: 'site',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // What a slow machine needs for the longest walk, and for a sentence to come; nothing is asserted by them.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // One more than two cores: some tests mostly wait.
  workers: 3,
  forbidOnly: true,
  reporter: [['list'], ['./site/untried.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Only the tests of it let the offline worker in; it would keep requests from being seen.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.HEADLESS_SHELL || process.env.CHROMIUM || '/usr/bin/chromium',
      args: chromiumArgs,
    },
  },
  webServer: {
    command: 'node src/setup/serve.mjs',
    cwd: '..',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
