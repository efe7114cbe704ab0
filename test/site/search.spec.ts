import type { Page } from '@playwright/test';
import { searchLexicon } from '~/queries/search-lexicon';
import { searchRare } from '~/queries/search-rare';
import { searchRecords } from '~/queries/search-records';
import { chinaDay } from '~/rules/duty/day';
import { searchWith } from '~/search/engine';
import { plainEngine } from '~/search/plain';
import { fromThinJson } from '~/search/thin-json';
import { queries } from '../search/measure';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const region = (page: Page) => page.getByRole('region', { name: '搜索结果' });
/** The answer on top, and the main link of each item of the list. */
const links = (page: Page) => region(page).locator('[data-answer-card] [data-hit], ol > li > [data-hit]');

async function find(page: Page, typed: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(typed);
  await expect(region(page)).toHaveAttribute('data-search-query', typed);
  await expect(region(page)).toHaveAttribute('data-search-state', 'done');
  const base = new URL('/', page.url()).href;
  return links(page).evaluateAll(
    (all, root) => all.map((a) => (a as HTMLAnchorElement).href.replace(root, '')),
    base,
  );
}

const engine = searchWith(plainEngine(searchRecords(), searchLexicon()), searchLexicon(), async () =>
  searchRare(),
);

/** The first question of each kind: how good the order is, is measured without a page. */
const ofEachKind = (['tune', 'measure', 'people'] as const).flatMap((part) => [
  ...new Map(
    queries(part)
      .reverse()
      .map((c) => [c.kind, c.q]),
  ).values(),
]);

test('每一类问题，页面第一个给的就是查出来的第一个', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('search/');
  const year = Number(chinaDay(Date.now()).slice(0, 4));
  for (const q of ofEachKind) {
    const { records } = await engine(q, { year });
    expect((await find(page, q))[0], q).toBe(records[0]?.path);
  }
});

test('地址里的问题直接有结果，结果落在条款上', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('施教机构 资质')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('施教机构 资质');
  await expect(region(page)).toHaveAttribute('data-search-state', 'done');
  const clause = region(page).getByRole('listitem').filter({ hasText: '粤人社办〔2018〕277号 七' });
  await clause.locator('[data-hit]').click();
  await expect(page).toHaveURL(/policies\/yrsb-2018-277\/#s7$/);
});

for (const [typed, path] of [
  ['277号', 'policies/yrsb-2018-277/'],
  ['粤人社办2018 277', 'policies/yrsb-2018-277/'],
  ['粤人社规〔2018〕11号', 'policies/yrsg-2018-11/'],
  ['海人社函293', 'policies/hrsh-2018-293/'],
  ['穗人社函[2018]3450', 'policies/srsh-2018-3450/'],
  ['277号第三条', 'policies/yrsb-2018-277/#s3'],
] as const) {
  test(`文号“${typed}”第一个就是那份文件`, async ({ page }) => {
    await page.goto('search/');
    expect((await find(page, typed))[0]).toBe(path);
  });
}

test('边打边出，箭头走，Enter 打开，Escape 离开；地址记着问题', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('补学');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(region(page)).toHaveAttribute('data-search-state', 'done');
  await page.getByRole('searchbox').pressSequentially('期限');
  await expect(region(page)).toHaveAttribute('data-search-query', '补学期限');
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('补学期限')));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const href = await links(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href?.split('#')[0]}`));
});

test('脚本还没到就打的字，不会丢', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('补学');
  await expect(region(page)).toHaveAttribute('data-search-query', '补学');
  await expect(page.getByRole('searchbox')).toHaveValue('补学');
});

test('只看原文', async ({ page }) => {
  await page.goto('search/');
  await find(page, '公需科目');
  await page.getByRole('button', { name: '原文' }).click();
  await expect(links(page).first()).toHaveAttribute('href', /policies\//);
  for (const href of await links(page).evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    expect(href).toContain('policies/');
  await expect(page).toHaveURL(/kind=/);
});

test('找不到就说找不到，给出可以试的词', async ({ page }) => {
  await page.goto('search/');
  await find(page, '彗星');
  await expect(page.getByText('没有找到“彗星”')).toBeVisible();
  await page.getByRole('button', { name: '公需科目' }).click();
  await expect(links(page).first()).toBeVisible();
});

test('拼音和错字：说出按什么查的', async ({ page }) => {
  await page.goto('search/');
  await find(page, 'gongxukemu');
  await expect(page.getByText('已按“公需科目”查找')).toBeVisible();
});

test('有结果时没有无障碍问题', async ({ page }) => {
  await page.goto('search/');
  await find(page, '学时');
  expect(await troublesOn(page)).toEqual([]);
});

test('搜得到的内容里没有个人的联系方式', async ({ page }) => {
  const records = fromThinJson(await (await page.request.get('search/plain.json')).text());
  expect(JSON.stringify(records)).toContain('学时');
  expect(JSON.stringify(records)).not.toMatch(/陈丽燕|84239770/);
});
