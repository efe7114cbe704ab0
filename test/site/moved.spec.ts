import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const site = 'http://moved.test/zxjy';
const written = `aliases:
  - { from: /answers/long-ago/, to: /answers/make-up/, on: 2026-12-01, reason: 改名 }
  - { from: /answers/long-ago/#teachers, to: /ways/#conversion, on: 2026-12-01, reason: 挪走 }
  - { from: /answers/make-up/#medical, to: /answers/make-up/#health, on: 2026-12-01, reason: 改名 }
`;
let folder: string;

test.beforeAll(() => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'moved-'));
  for (const name of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'LICENSE',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'content/releases/aliases.yaml'), written);
  execFileSync('npx', ['--no-install', 'astro', 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, SITE_URL: 'https://example.gov.cn', BASE_PATH: '/zxjy/' },
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Serves the built folder as a plain web server would: files, and index.html in folders. */
async function open(page: Page, address: string): Promise<void> {
  await page.route(`${site}/**`, (route) => {
    const path = join(folder, 'dist', new URL(route.request().url()).pathname.replace('/zxjy', ''));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(site + address);
}

test('旧地址通到新地址，井号后面的还在', async ({ page }) => {
  await open(page, '/answers/long-ago/#health');
  await expect(page).toHaveURL(`${site}/answers/make-up/#health`);
});

test('旧页上另去别处的锚点，通到它去的地方', async ({ page }) => {
  await open(page, '/answers/long-ago/#teachers');
  await expect(page).toHaveURL(`${site}/ways/#conversion`);
});

test('锚点改了名，旧的还到得了', async ({ page }) => {
  await open(page, '/answers/make-up/#medical');
  await expect(page.getByRole('heading', { name: '卫生' })).toBeInViewport();
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('旧地址也自己转过去', async ({ page }) => {
    await open(page, '/answers/long-ago/');
    await expect(page).toHaveURL(`${site}/answers/make-up/`);
  });
});

test('搜索引擎被告知新地址', () => {
  expect(readFileSync(join(folder, 'dist/answers/long-ago/index.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://example.gov.cn/zxjy/answers/make-up/">',
  );
});
