import type { Page } from '@playwright/test';
import { expect, test } from './guarded';

/** The pages of the paper as they would come out. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const path of [
  '',
  'answers/',
  'answers/leave/',
  'ways/',
  'policies/yrsb-2018-277/',
  'terms/',
  'check/',
]) {
  test(`纸上第一页有网址和二维码：/${path}`, async ({ page }) => {
    await page.goto(path);
    const head = page.locator('[data-sheet]');
    await expect(head.locator('svg path')).toHaveCount(1);
    await expect(head).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(head).toBeVisible();
    await expect(head).toContainText(`/${path}`);
    expect((await head.boundingBox())?.y).toBeLessThan(100);
  });
}

test('填的数字不进二维码', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=general&common=7');
  await expect(page.locator('[data-sheet] svg')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('[data-sheet]').textContent()).toMatch(/\/check\/$/);
});

test('没有填的两个算法不印空框，填了的印结果', async ({ page }) => {
  await page.goto('duties/');
  const wages = page.getByLabel('专业技术人员工资总额');
  await expect(wages).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(wages).toBeHidden();
  await expect(page.getByLabel('开班日')).toBeHidden();
  await expect(page.locator('#budget q').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await wages.fill('100万');
  const says = page.locator('#budget').getByRole('status');
  await expect(says).toContainText('不低于 15,000.00元');
  await page.emulateMedia({ media: 'print' });
  await expect(says).toBeVisible();
});

test('首页一张纸', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('[data-sheet] svg')).toHaveCount(1);
  expect(await sheets(page)).toBe(1);
});

for (const { path, most } of [
  { path: 'ways/', most: 5 },
  { path: 'policies/yrsb-2018-277/', most: 3 },
]) {
  test(`印出来不超过${most}张：/${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('[data-sheet] svg')).toHaveCount(1);
    expect(await sheets(page)).toBeLessThanOrEqual(most);
  });
}

test('学时怎么认定：总表也印出来', async ({ page }) => {
  await page.goto('ways/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '按学法和行业选一条路' })).toBeVisible();
});

test('二维码不压着答案的框', async ({ page }) => {
  await page.setViewportSize({ width: 665, height: 980 });
  await page.goto('answers/carry-over/');
  const code = page.locator('[data-sheet]');
  await expect(code.locator('svg')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const [left, right] = await Promise.all([
    code.boundingBox().then((box) => box?.x ?? 0),
    page
      .locator('.short')
      .boundingBox()
      .then((box) => (box ? box.x + box.width : 999)),
  ]);
  expect(right).toBeLessThanOrEqual(left);
});

test('搜索结果印出来没有框，写着问的是什么', async ({ page }) => {
  await page.goto('search/?q=补学');
  await expect(page.locator('[data-search-state=done]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText('问：补学')).toBeVisible();
});
