import type { Page } from '@playwright/test';
import { expect, test } from './guarded';

const common = (page: Page) => page.getByLabel('公需科目');
const professional = (page: Page) => page.getByLabel('专业科目');
const ofLink = (page: Page) => page.getByText('这是链接里的数');

test('几个年度、几个行业并排存着，换过去就是那一份', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await page.getByLabel('年度').selectOption('2019');
  await expect(common(page)).toHaveValue('');
  await common(page).fill('19');
  await page.getByLabel('行业').selectOption('accounting');
  await common(page).fill('30');
  await page.getByLabel('行业').selectOption('general');
  await expect(common(page)).toHaveValue('19');
  await page.getByLabel('年度').selectOption('2018');
  await expect(common(page)).toHaveValue('18');
  await page.goto('check/');
  await expect(page.getByLabel('年度')).toHaveValue('2018');
  await expect(common(page)).toHaveValue('18');
  const kept = page.getByRole('region', { name: '存着的数' });
  await expect(kept.getByRole('button')).toHaveText(['2019年度　会计', '2019年度　一般']);
  await kept.getByRole('button', { name: '2019年度　会计' }).press('Enter');
  await expect(common(page)).toHaveValue('30');
  await expect(page.getByLabel('行业')).toHaveValue('accounting');
  await page.reload();
  await expect(common(page)).toHaveValue('30');
  await expect(ofLink(page)).toHaveCount(0);
});

test('年度选错了，刚才填的能带过来', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await professional(page).fill('42');
  await page.getByLabel('年度').selectOption('2019');
  await page.getByRole('button', { name: '刚才填的（公需18，专业42）用到这里' }).click();
  await expect(professional(page)).toHaveValue('42');
  await expect(page.getByLabel('年度')).toHaveValue('2019');
  await expect(page.getByRole('button', { name: /刚才填的/ })).toHaveCount(0);
});

test('链接里的数只是看看：自己的不动，回得去，换成自己的要点头', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await page.goto('about/');
  await page.goto('check/#v=1&year=2018&sector=general&common=7');
  await expect(ofLink(page)).toContainText('您自己这个年度存的是：公需18。');
  await common(page).fill('8');
  await page.reload();
  await expect(common(page)).toHaveValue('8');
  await page.getByRole('button', { name: '回到我的' }).click();
  await expect(common(page)).toHaveValue('18');
  await expect(ofLink(page)).toHaveCount(0);
  await page.goto('about/');
  await page.goto('check/#v=1&year=2018&sector=general&common=7');
  await page.getByRole('button', { name: '保存为我的' }).press('Enter');
  await expect(ofLink(page)).toHaveCount(0);
  await page.goto('check/');
  await expect(common(page)).toHaveValue('7');
  await page.getByRole('button', { name: '换回我原来的' }).click();
  await expect(common(page)).toHaveValue('18');
  await page.goto('check/');
  await expect(common(page)).toHaveValue('18');
});

test('链接和自己存的一样，就是自己的', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18学时');
  await page.goto('about/');
  await page.goto('check/#v=1&year=2018&sector=general&common=18');
  await expect(common(page)).toHaveValue('18');
  await expect(ofLink(page)).toHaveCount(0);
});

test('没有存过的年度，链接里的数也先看看', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=7');
  await expect(ofLink(page)).toBeVisible();
  await page.goto('check/');
  await expect(common(page)).toHaveValue('');
});

test('两个页面各填各的，谁也不盖掉谁', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('check/#v=1&year=2018&sector=general');
  await other.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await expect(common(other)).toHaveValue('18');
  await professional(other).fill('42');
  await expect(professional(page)).toHaveValue('42');
  await other.getByLabel('年度').selectOption('2019');
  await common(other).fill('19');
  await expect(page.getByRole('button', { name: '2019年度　一般' })).toBeVisible();
  await common(page).fill('20');
  await other.reload();
  await expect(common(other)).toHaveValue('19');
  await other.getByLabel('年度').selectOption('2018');
  await expect(common(other)).toHaveValue('20');
  await expect(professional(other)).toHaveValue('42');
});

test('另一个页面在看链接，不跟着变', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('check/#v=1&year=2018&sector=general&common=7');
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await expect(ofLink(other)).toContainText('公需18');
  await expect(common(other)).toHaveValue('7');
});

test('全部清空以后，刷新了也能恢复，几个年度都回来', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await page.getByLabel('年度').selectOption('2019');
  await common(page).fill('19');
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(common(page)).toHaveValue('');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('check/2/'))),
  ).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: '恢复刚才清空的' }).click();
  await expect(common(page)).toHaveValue('19');
  await page.getByLabel('年度').selectOption('2018');
  await expect(common(page)).toHaveValue('18');
  await page.goto('check/');
  await expect(page.getByRole('button', { name: '恢复刚才清空的' })).toHaveCount(0);
});

test('看着链接时清空，自己的不动', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await common(page).fill('18');
  await page.goto('about/');
  await page.goto('check/#v=1&year=2018&sector=general&common=7');
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(common(page)).toHaveValue('');
  await page.getByRole('button', { name: '恢复刚才清空的' }).click();
  await expect(common(page)).toHaveValue('7');
  await page.goto('check/');
  await expect(common(page)).toHaveValue('18');
});

test('以前存下的一份，照样读到，只搬一次', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() =>
    localStorage.setItem(
      'check/1',
      JSON.stringify({
        year: 2018,
        sector: 'general',
        typed: { common: '18', professional: '42', elective: '' },
      }),
    ),
  );
  await page.goto('check/');
  await expect(page.getByLabel('年度')).toHaveValue('2018');
  await expect(common(page)).toHaveValue('18');
  expect(await page.evaluate(() => localStorage.getItem('check/1'))).toBeNull();
  await common(page).fill('17');
  await page.goto('check/');
  await expect(common(page)).toHaveValue('17');
});

test('存储不让用时，换年度不丢填的数，也不问是不是自己的', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('check/#v=1&year=2018&sector=general&common=18');
  await expect(ofLink(page)).toHaveCount(0);
  await page.getByLabel('年度').selectOption('2019');
  await expect(common(page)).toHaveValue('18');
  await page.getByRole('button', { name: '全部清空' }).click();
  await page.getByRole('button', { name: '恢复刚才清空的' }).click();
  await expect(common(page)).toHaveValue('18');
});
