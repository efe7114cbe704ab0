import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { servePacked, type Weight, weightOf } from './weight';

const folder = 'dist';
const KiB = 1024;

let site: Awaited<ReturnType<typeof servePacked>>;
test.beforeAll(async () => {
  site = await servePacked(folder);
});
test.afterAll(() => site.close());

/** A page's own words, packed as the page is. */
function words(path: string): number {
  const html = readFileSync(`${folder}/${path}index.html`, 'utf8');
  const text = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style|template)[\s\S]*?<\/\1>|<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  return brotliCompressSync(text).length;
}

const expectWithin = ({ requests, bytes }: Weight, most: Weight) => {
  expect(requests, `${requests} 个请求`).toBeLessThanOrEqual(most.requests);
  expect(bytes, `${bytes} 字节`).toBeLessThanOrEqual(most.bytes);
};

test.describe('读的页面，打开到加载完', () => {
  for (const path of [
    'policies/hrsh-2018-293/',
    'policies/srsh-2018-3450/',
    'answers/carry-over/',
    'answers/',
    'policies/',
    'changes/',
  ]) {
    test(`/${path} 不超过 4 个请求、10 KiB`, async ({ page }) => {
      await page.goto(`${site.at}${path}`);
      expectWithin(await weightOf(page, folder), { requests: 4, bytes: 10 * KiB });
    });
  }

  // What is over 10 KiB is so by its own words: their own bytes, and 10 KiB around them.
  for (const path of [
    'policies/yrsg-2018-11/',
    'policies/yrsb-2018-277/',
    'guides/2025/',
    'guides/2018/',
    'terms/',
    'ways/',
  ]) {
    test(`/${path} 不超过 4 个请求，字以外 10 KiB`, async ({ page }) => {
      await page.goto(`${site.at}${path}`);
      const bytes = words(path) + 10 * KiB;
      expectWithin(await weightOf(page, folder), { requests: 4, bytes });
    });
  }

  // Each holds what its tools work with, and their forms.
  for (const [path, most] of [
    ['guides/', 17],
    ['duties/', 15],
  ] as const) {
    test(`/${path} 连同里面的工具，不超过 4 个请求、${most} KiB`, async ({ page }) => {
      await page.goto(`${site.at}${path}`);
      expectWithin(await weightOf(page, folder), { requests: 4, bytes: most * KiB });
    });
  }
});

test('同一类的第二页，只再要它自己的 HTML', async ({ page }) => {
  await page.goto(`${site.at}answers/carry-over/`);
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map((r) => r.name));
  await page.goto(`${site.at}answers/leave/`);
  const after = await page.evaluate(() => performance.getEntriesByType('resource').map((r) => r.name));
  const scripts = (names: string[]) => names.filter((name) => name.endsWith('.js')).sort();
  expect(scripts(before).length).toBeGreaterThan(0);
  expect(scripts(before)).toEqual(expect.arrayContaining(scripts(after)));
});

test.describe('工具，到能用', () => {
  // Search asks for its records while a person types: they are no part of being able to.
  for (const [path, most, ready] of [
    ['check/', { requests: 8, bytes: 54 * KiB }, '公需科目'],
    ['search/', { requests: 8, bytes: 54 * KiB }, '搜索'],
    ['verify/', { requests: 10, bytes: 72 * KiB }, /记录/],
  ] as const) {
    test(`/${path} 不超过 ${most.requests} 个请求`, async ({ page }) => {
      await page.goto(`${site.at}${path}`);
      await expect(page.getByLabel(ready).first()).toBeVisible();
      expectWithin(await weightOf(page, folder, /\.json$/), most);
    });
  }

  test('/roster/ 的表格在 30 KiB 以内就在，选文件以前要的都已经要来', async ({ page }) => {
    await page.goto(`${site.at}roster/`);
    await expect(page.getByLabel('选择名单文件')).toBeAttached();
    expectWithin(await weightOf(page, folder), { requests: 4, bytes: 30 * KiB });
  });
});
