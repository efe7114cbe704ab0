import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { paragraphsIn } from '~/search/full-text-words';

const region = (page: Page) => page.getByRole('region', { name: '搜索结果' });
const fullText = (page: Page) => page.locator('[data-full-text]');

async function ask(page: Page, typed: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (r) => r.url().includes('/pagefind/') && asked.push(r.url()));
  await page.goto(`search/?q=${encodeURIComponent(typed)}`);
  await expect(region(page)).toHaveAttribute('data-search-state', 'done');
  return asked;
}

test('找到了就不去取全文；按了“在全文里找”才取，下面是整句，落在那一段上', async ({ page }) => {
  const asked = await ask(page, '学时');
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: '在全文里找' }).click();
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'found');
  expect(asked.length).toBeGreaterThan(3);
  const hits = fullText(page).getByRole('listitem');
  await expect(fullText(page)).toContainText(`全文里还有${await hits.count()}处`);
  await expect(hits.first().locator('mark').first()).toHaveText('学时');
});

test('记录里没有的，自己去全文里找；链接打得开那一节', async ({ page }) => {
  await ask(page, 'SHA-256');
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'found');
  await fullText(page).getByRole('link').first().click();
  await expect(page.locator('main')).toContainText('SHA-256');
});

test('全文可以只看一个行业、一个年度', async ({ page }) => {
  await ask(page, '档案');
  await page.getByRole('button', { name: '在全文里找' }).click();
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'found');
  await page.getByRole('combobox', { name: '年度' }).selectOption('2021');
  await expect(fullText(page)).toContainText('全文里还有1处');
  await expect(fullText(page).locator('[data-hit]')).toHaveAttribute('href', /guides\/2021\//);
  await page.getByRole('combobox', { name: '年度' }).selectOption('不限');
  await expect(fullText(page).getByRole('listitem').nth(1)).toBeVisible();
});

test('哪里都没有，照实说', async ({ page }) => {
  await ask(page, '彗星');
  await expect(fullText(page)).toContainText('全文里也没有找到。');
});

test('全文取不到，不说成没有；网好了再取一次就有', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await ask(page, 'SHA-256');
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'unreachable');
  await expect(fullText(page)).not.toContainText('没有找到');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'found');
});

test('索引的一片取不到，也不当作没有；再取一次就有', async ({ page }) => {
  await page.route('**/pagefind/index/**', (route) => route.abort());
  await ask(page, 'SHA-256');
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'unreachable');
  await page.unroute('**/pagefind/index/**');
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'found');
});

test('这一份网站没有带全文，就说没有带', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await ask(page, 'SHA-256');
  await expect(fullText(page)).toHaveAttribute('data-full-text', 'absent');
});

test('老浏览器不搜全文，说得出来，上面照样有结果', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
  await ask(page, '补学');
  await page.getByRole('button', { name: '在全文里找' }).click();
  await expect(fullText(page)).toContainText('这里不能搜全文');
  await expect(region(page).locator('ol > li').first()).toBeVisible();
});

test('打着字不去取，停下来才取', async ({ page }) => {
  const asked = await ask(page, '彗');
  await page.getByRole('searchbox').pressSequentially('星彗星', { delay: 60 });
  await expect(fullText(page)).toContainText('全文里也没有找到。');
  expect(asked.filter((url) => url.includes('pagefind.js'))).toHaveLength(1);
});

test('全文的索引里没有个人的联系方式', () => {
  const folder = 'dist/pagefind/fragment/';
  const pages = readdirSync(folder).map((name) => gunzipSync(readFileSync(folder + name)).toString('utf8'));
  const text = pages.map((page) => JSON.parse(page.slice('pagefind_dcd'.length)).content as string);
  const read = text.flatMap((words) => paragraphsIn(words).map((p) => p.text));
  expect(read.some((p) => p.includes('海人社函〔2018〕293号'))).toBe(true);
  expect(read.filter((p) => /陈丽燕|84239770/.test(p))).toEqual([]);
});
