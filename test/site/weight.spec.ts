import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
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

/** Each page of a list in turn: how much is over is said of all of them. */
async function expectEach(page: Page, paths: readonly string[], most: (path: string) => Weight) {
  for (const path of paths) {
    await page.goto(`${site.at}${path}`);
    const { requests, bytes } = await weightOf(page, folder);
    expect.soft(requests, `/${path}：请求`).toBeLessThanOrEqual(most(path).requests);
    expect.soft(bytes, `/${path}：字节`).toBeLessThanOrEqual(most(path).bytes);
  }
}

test('读的页面，打开到加载完，不超过 4 个请求、10 KiB', async ({ page }) => {
  const lists = ['answers/', 'policies/', 'guides/', 'changes/', 'ways/'];
  const answers = ['teachers-and-medical', 'carry-over', 'hours-per-year', 'which-standard'].map(
    (id) => `answers/${id}/`,
  );
  const texts = ['hrsh-2018-293', 'yrsb-2018-277', 'yrsg-2018-11', 'yrsg-2018-11/answers'].map(
    (id) => `policies/${id}/`,
  );
  await expectEach(page, [...texts, ...answers, ...lists], () => ({ requests: 4, bytes: 10 * KiB }));
});

test('字多的页面，不超过 4 个请求，字以外不超过 9 KiB', async ({ page }) => {
  const paths = ['guides/2025/', 'guides/2018/', 'guides/2025/duties/', 'terms/'];
  await expectEach(page, paths, (path) => ({ requests: 4, bytes: words(path) + 9 * KiB }));
});

test('读的页面里有工具的，工具在页面以后才来，不超过 4 个请求、14 KiB', async ({ page }) => {
  await expectEach(page, ['duties/'], () => ({ requests: 4, bytes: 14 * KiB }));
});

test('同一类的第二页，只再要它自己的 HTML', async ({ page }) => {
  const scripts = async (path: string) => {
    await page.goto(`${site.at}${path}`);
    const all = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    // The browser asks for the icon when it likes.
    return all.filter((name) => !name.endsWith('icon.svg'));
  };
  const first = await scripts('answers/carry-over/');
  expect(first.some((name) => name.endsWith('.js'))).toBe(true);
  expect(first).toEqual(expect.arrayContaining(await scripts('answers/leave/')));
});

test.describe('工具，到能用', () => {
  // Search asks for its records while a person types: they are no part of being able to.
  for (const [path, most, field] of [
    ['check/', { requests: 8, bytes: 52 * KiB }, '公需科目'],
    ['search/', { requests: 6, bytes: 37 * KiB }, '搜索'],
    ['verify/', { requests: 8, bytes: 67 * KiB }, /记录/],
  ] as const) {
    test(`/${path} 不超过 ${most.requests} 个请求`, async ({ page }) => {
      await page.goto(`${site.at}${path}`);
      await expect(page.getByLabel(field).first()).toBeVisible();
      const { requests, bytes } = await weightOf(page, folder, /\.json$/);
      expect(requests).toBeLessThanOrEqual(most.requests);
      expect(bytes).toBeLessThanOrEqual(most.bytes);
    });
  }

  test('/roster/ 的表格在 30 KiB 以内就在', async ({ page }) => {
    await page.goto(`${site.at}roster/`);
    await expect(page.getByLabel('选择名单文件')).toBeAttached();
    const { requests, bytes } = await weightOf(page, folder);
    expect(requests).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(30 * KiB);
  });
});
