import { expect, test } from './guarded';
import { troublesOn } from './troubles';

test('标准对照表：行业和年度在地址里，有变化的标出来，每一行通到刚好和少1的自查', async ({ page }) => {
  await page.goto('standards/2020/#general');
  const table = page.getByRole('region').or(page.locator('#general')).getByRole('table').first();
  const total = table.getByRole('row', { name: /合计/ });
  await expect(total).toContainText('至少84学时');
  await expect(total.locator('mark')).toHaveText('上一年度是至少72学时；上一年度的依据是原文');
  await expect(total).toContainText('据转载');
  await total.getByRole('link', { name: '刚好的一个' }).click();
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'met');
  await page.goBack();
  await total.getByRole('link', { name: '少1学时的一个' }).click();
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'short');
  await page.goto('standards/2025/#health');
  const credits = page.locator('table[data-duty="health-credits"]');
  await expect(credits.locator('mark')).toHaveText('这一年起有');
  await credits.getByRole('link', { name: '少1学分的一个' }).click();
  await expect(page.locator('[data-duty="health-credits"]')).toHaveAttribute('data-duty-outcome', 'short');
  await page.goto('standards/2025/#accounting');
  await page.getByRole('row', { name: /在读/ }).getByRole('link', { name: '选这种情况试' }).click();
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-why', 'exempt');
});

test('标准对照表没有用不了的地方，可以签字', async ({ page }) => {
  await page.goto('standards/2025/');
  expect(await troublesOn(page)).toEqual([]);
  await expect(page.getByText('核对人：')).toBeVisible();
});
