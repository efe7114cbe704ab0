import { expect, test } from './guarded';

for (const [what, long] of [
  ['一万个字母', 'a'.repeat(10_000)],
  ['一万个拼音', 'zhuanyejishurenyuan'.repeat(500)],
  ['一万个汉字', '继续教育学时怎么认定'.repeat(1000)],
  ['一万个首字母', 'gxkm'.repeat(2500)],
  ['一万个数字', '12345'.repeat(2000)],
] as const) {
  test(`问题有${what}：只用前面的，说出来，页面一直应答`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(long.slice(0, 1000))}`);
    await expect(page.locator('[data-search-state="done"]')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('问题太长，只用了前100个字去找。')).toBeVisible();
    await page.getByRole('searchbox').fill(long);
    await expect(page.locator('[data-search-state="done"]')).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => 1)).toBe(1);
    expect(page.url().length).toBeLessThan(2000);
    await page.getByRole('searchbox').fill('补学');
    await expect(page.getByText('问题太长')).toHaveCount(0);
  });
}

test('不认识的类别，列出全部', async ({ page }) => {
  await page.goto('search/?q=补学&kind=小说');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  expect(await page.locator('.hits li').count()).toBeGreaterThan(3);
  await expect(page.getByRole('button', { name: '全部' })).toHaveAttribute('aria-pressed', 'true');
});
