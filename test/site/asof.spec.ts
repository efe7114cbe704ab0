import { expect, test } from './guarded';

const mark = '[data-asof]';

test('原文的有效期按那一天算，页面写明，链接带着那一天走', async ({ page }) => {
  await page.goto('policies/yrsg-2018-11/?asof=2020-05-01');
  await expect(page.locator(mark)).toContainText('按2020年5月1日的日子看');
  await expect(page.locator('[data-term-state]').first()).toContainText('在文件自载的有效期内');
  await page.getByRole('link', { name: '政策原文' }).first().click();
  await expect(page).toHaveURL(/\/policies\/\?asof=2020-05-01$/);
  await expect(page.locator(mark)).toBeVisible();
  await page.getByRole('link', { name: '回到今天' }).click();
  await expect(page).toHaveURL(/\/policies\/$/);
  await expect(page.locator(mark)).toHaveCount(0);
});

test('自查从那一天的年度开始，暂按从前的数字', async ({ page }) => {
  await page.goto('check/?asof=2027-03-01');
  await expect(page.locator('[data-asof]')).toBeVisible();
  await expect(page.getByLabel('年度')).toHaveValue('2027');
  await expect(page.locator('.checker')).toHaveAttribute('data-basis', 'carried-forward');
});

test('学习时间按那一天算', async ({ page }) => {
  await page.goto('guides/2018/?asof=2019-01-10');
  await expect(page.locator('[data-window-state]').first()).toContainText('还有171天截止');
});

test('没有这一天，说出来，按今天', async ({ page }) => {
  await page.goto('answers/leave/?asof=2027-02-30');
  await expect(page.locator(mark)).toContainText('不是日期');
});

test('那一天不进规范网址，也不写在链接里', async ({ page }) => {
  await page.goto('answers/leave/?asof=2027-03-01');
  await expect(page.locator(mark)).toBeVisible();
  const hrefs = await page
    .locator('a[href], link[href]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(hrefs.filter((href) => href?.includes('asof'))).toEqual([]);
});
