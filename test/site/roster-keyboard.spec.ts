import { expect, test } from './guarded';
import { counted, csvOf, list, manyRows } from './roster-files';
import { choose, expectCounts, region, row, start } from './roster-page';

test('只用键盘：试示例，走到一行，打开，关上', async ({ page }) => {
  await start(page);
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let i = 0; i < 60 && !(await until()); i++) await page.keyboard.press(key);
  };
  const focused = (name: string) => () =>
    page.evaluate(
      (n) => document.activeElement !== document.body && document.activeElement?.textContent === n,
      name,
    );
  await press('Tab', focused('试一份示例'));
  await page.keyboard.press('Enter');
  await expectCounts(page, { total: 21 });
  await press('Tab', focused('赵甲'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: '钱乙' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /钱乙/ })).toBeFocused();
  await press('Tab', focused('关上'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '钱乙' })).toBeFocused();
});

test.describe('只用键盘', () => {
  test('在行里走到哪里，哪里就在眼前', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(manyRows(500)));
    await expectCounts(page, { total: 500 });
    await page.getByRole('button', { name: '人1', exact: true }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: '人500', exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: '人500', exact: true })).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('button', { name: '人499', exact: true })).toBeInViewport({ ratio: 1 });
  });

  test('Esc 关上打开的一行，回到那一行；正在改提醒时不关', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await row(page, '乙二').getByRole('button').press('Enter');
    const text = page.getByLabel(/给这个人的提醒/);
    await text.press('Escape');
    await expect(text).toBeVisible();
    await page.getByRole('button', { name: '关上' }).press('Escape');
    await expect(text).toHaveCount(0);
    await expect(row(page, '乙二').getByRole('button')).toBeFocused();
  });

  test('取消以后，焦点在选文件的地方', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(manyRows(150_000)));
    await page.getByRole('button', { name: '取消' }).press('Enter');
    await expect(page.getByLabel(/名单文件/)).toBeFocused();
  });

  test('不核对的，焦点也在选文件的地方', async ({ page }) => {
    await start(page);
    await choose(page, csvOf([['姓名', '公需科目A', '公需科目B']]));
    await page.getByRole('button', { name: '不核对这份名单' }).press('Enter');
    await expect(page.getByLabel(/名单文件/)).toBeFocused();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'idle');
  });
});
