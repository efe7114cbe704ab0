import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { csvOf } from './roster-files';
import { choose, expectCounts, region, start } from './roster-page';

const heading = ['姓名', '公需科目', '专业科目', '个人选修科目'];

/** By keyboard alone, from the heading that has the focus. */
async function tabTo(page: Page, name: RegExp, role: 'radio' | 'combobox' | 'button') {
  const wanted = page.getByRole(role, { name });
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached by Tab: ${name}`);
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
]) {
  test.describe(`宽${viewport.width}`, () => {
    test.use({ viewport });

    test('标题写着学年：说写着什么，问是哪一年，用键盘回答', async ({ page }) => {
      await start(page);
      await choose(page, csvOf([['2018—2019学年度继续教育统计表'], heading, ['甲', 18, 42, 12]]));
      await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
      await expect(region(page)).not.toHaveAttribute('data-total', /./);
      await expect(page.getByText('标题里写着“2018—2019学年度”，学年跨两个年度')).toBeVisible();
      const question = page.getByRole('group', { name: '标题里写着“2018—2019学年度”，是按哪一年核对？' });
      await expect(question.getByRole('radio')).toHaveCount(2);
      await expect(page.getByRole('heading', { name: '先问清楚，再核对' })).toBeFocused();
      await tabTo(page, /2018年度/, 'radio');
      await page.keyboard.press('Space');
      await tabTo(page, /^开始核对/, 'button');
      await page.keyboard.press('Enter');
      await expectCounts(page, { total: 1, met: 1 });
      await expect(page.getByText('标题里写着“2018—2019学年度”，您选的是2018年度')).toBeVisible();
      await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2018');
    });

    test('学年那一列多半不是一个年度：每种写法问一次，可以不核对', async ({ page }) => {
      await start(page);
      const rows = [
        ['甲', '2018-2019学年', 18, 42, 12],
        ['乙', '2018-2019学年', 18, 42, 11],
        ['丙', '去年', 18, 42, 12],
      ];
      await choose(page, csvOf([['姓名', '学年', ...heading.slice(1)], ...rows]));
      await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
      const question = page.getByRole('group', { name: '“学年”这一列写的，各按哪一年核对？' });
      await question.getByLabel('2018-2019学年（2行）').selectOption('2018年度');
      await page.getByRole('button', { name: '开始核对' }).click();
      await expect(page.getByText('请先回答上面的问题')).toBeVisible();
      await question.getByLabel('去年（1行）').selectOption('不核对这些行');
      await page.getByRole('button', { name: '开始核对' }).click();
      await expectCounts(page, { total: 3, met: 1, short: 1, rejected: 1 });
    });
  });
}

test('上面已经选了年度：标题写着学年也不再问，照选的核对，并且说', async ({ page }) => {
  await start(page);
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await choose(page, csvOf([['2018—2019学年度'], heading, ['甲', 18, 42, 12]]));
  await expectCounts(page, { total: 1, met: 1 });
  await expect(page.getByText('您选的是2018年度，按选的核对')).toBeVisible();
});

test('没有年度，只有完成时间：问；没有选以前一年也不替人选', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([
      ['姓名', '完成时间', '公需科目', '专业科目', '个人选修科目'],
      ['甲', '2018-05-01', 18, 42, 12],
    ]),
  );
  const question = page.getByRole('group', {
    name: '日期一栏里写着“完成时间 2018-05-01”，是按哪一年核对？',
  });
  await expect(question.getByRole('radio', { name: '2018年度' })).not.toBeChecked();
  await expect(question.getByRole('combobox')).toHaveValue('');
  await page.getByRole('button', { name: '开始核对' }).click();
  await expect(page.getByText('请先回答上面的问题')).toBeVisible();
  await expect(question.getByRole('radio', { name: '2018年度' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '开始核对' }).click();
  await expectCounts(page, { total: 1, met: 1 });
});

test('问的时候在上面选年度，也算回答', async ({ page }) => {
  await start(page);
  await choose(page, csvOf([['2018、2019年度'], heading, ['甲', 18, 42, 12]]));
  await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await page.getByRole('button', { name: '开始核对' }).click();
  await expectCounts(page, { total: 1, met: 1 });
});

test('年度那一列是空的，标题写着年度：按标题的', async ({ page }) => {
  await start(page);
  const people = [
    ['甲', '', 18, 42, 12],
    ['乙', '', 18, 40, 12],
  ];
  await choose(
    page,
    csvOf([['2018年1月至12月学时登记表'], ['姓名', '年度', ...heading.slice(1)], ...people]),
  );
  await expectCounts(page, { total: 2, met: 1, short: 1 });
  await expect(page.getByText('标题里写着“2018年1月至12月”，按2018年度核对')).toBeVisible();
});
