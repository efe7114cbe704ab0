import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const region = (page: Page) => page.getByRole('region', { name: '搜索结果' });

async function ask(page: Page, typed: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(typed)}`);
  await expect(region(page)).toHaveAttribute('data-search-state', 'done');
}

/** How many there are by the line above the list, and how many stand in it. */
async function counts(page: Page) {
  const says = await region(page)
    .getByText(/^(找到|还有)\d+条$/)
    .textContent();
  return { said: Number(/\d+/.exec(says ?? '')?.[0]), listed: await region(page).locator('ol > li').count() };
}

test('有几条，列出几条；各类的数加起来就是全部', async ({ page }) => {
  await ask(page, '公需科目');
  const { said, listed } = await counts(page);
  expect(said).toBe(listed);
  const names = await page.getByRole('group', { name: '只看' }).getByRole('button').allTextContents();
  const numbers = names.flatMap((name) => /\d+/.exec(name)?.[0] ?? []).map(Number);
  expect(numbers.reduce((a, b) => a + b, 0)).toBe(listed);
  await page.getByRole('button', { name: /^原文 \d+$/ }).click();
  const only = Number(/\d+/.exec(names.find((n) => n.startsWith('原文')) ?? '')?.[0]);
  expect(await region(page).locator('ol > li').count()).toBe(only);
});

for (const [word, kind] of [
  ['答复', /answers\//],
  ['问答', /answers\//],
  ['指南', /guides\/|ways\/|duties\/|roster\//],
] as const) {
  test(`从前的链接里的“${word}”还看得懂`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('学时怎么认定')}&kind=${word}`);
    await expect(region(page)).toHaveAttribute('data-search-state', 'done');
    const hrefs = await region(page)
      .locator('ol > li > [data-hit]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(href).toMatch(kind);
  });
}

test('一页只列一次，这一页别的地方折在下面', async ({ page }) => {
  await ask(page, '公需科目补学');
  const pages = await region(page)
    .locator('ol > li > [data-hit]')
    .evaluateAll((all) => all.map((a) => (a.getAttribute('href') ?? '').replace(/#.*/, '')));
  expect(new Set(pages).size).toBe(pages.length);
  const more = region(page)
    .getByText(/^这一页还有\d+处$/)
    .first();
  await more.click();
  await expect(more.locator('xpath=..').getByRole('link').first()).toBeVisible();
});

test('问答给的是它自己的整句，条款给的是相符的整句，写着文件的有效期', async ({ page }) => {
  await ask(page, '公需科目补学到什么时候');
  const clause = region(page).locator('ol > li').filter({ hasText: '粤人社办〔2018〕277号 四' });
  await expect(clause).toContainText('2018年度的公需科目学习，可以于2019年6月底前补学。');
  await expect(clause).toContainText('文件未载明有效期');
  await expect(region(page)).toContainText(
    '一般不要指望补学，先登录学习的系统看那一年是否还开放，再问单位人事部门。查到的规定只有：2018年度公需可补到2019年6月底（已过）；会计人员2021、2022、2025年度和卫生健康行业2022年度，据转载不再补学。',
  );
});

test('没有打字的时候有例子，按了就有结果', async ({ page }) => {
  await page.goto('search/');
  for (const example of ['公需课什么时候截止', '277号第三条']) {
    await page.getByRole('button', { name: example }).click();
    await expect(page.getByRole('searchbox')).toHaveValue(example);
    await expect(region(page).locator('[data-hit]').first()).toBeVisible();
    await page.getByRole('searchbox').fill('');
  }
});

test('问过的留在本机，再来还在，一按就清掉', async ({ page }) => {
  await ask(page, '单位不审核怎么办');
  await region(page).locator('[data-hit]').first().click();
  await page.waitForURL((url) => !url.pathname.includes('search'));
  await page.goto('search/');
  await expect(page.getByRole('button', { name: '单位不审核怎么办' }).first()).toBeVisible();
  await expect(page.getByText('您最近问过')).toBeVisible();
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page.getByText('您最近问过')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.reload();
  await expect(page.getByText('可以这样问')).toBeVisible();
  await expect(page.getByText('您最近问过')).toHaveCount(0);
});

test('没有打字的时候没有无障碍问题', async ({ page }) => {
  await page.goto('search/');
  expect(await troublesOn(page)).toEqual([]);
});
