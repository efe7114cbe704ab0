import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { counted, csvOf, list } from './roster-files';
import { choose, expectCounts } from './roster-page';

/** Holds back every script of the site until it is let through. */
async function withoutScripts(page: Page): Promise<() => void> {
  let through = () => {};
  const wait = new Promise<void>((go) => {
    through = go;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return through;
}

test.describe('脚本还没有来', () => {
  test('先选好名单文件、年度，脚本来了就读', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('roster/', { waitUntil: 'commit' });
    await page.getByLabel('行业').selectOption('accounting');
    await choose(page, csvOf(list));
    through();
    await expectCounts(page, { total: counted.total });
    await expect(page.getByLabel('行业').first()).toHaveValue('accounting');
  });

  test('先填的工资总额，脚本来了就算', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('duties/', { waitUntil: 'commit' });
    await page.getByLabel('专业技术人员工资总额').fill('100万');
    through();
    await expect(page.locator('#budget').getByRole('status')).toContainText('不低于');
  });

  test('先填的开班日，脚本来了就画', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('duties/', { waitUntil: 'commit' });
    await page.getByLabel('开班日').fill('2027-03-01');
    through();
    await expect(page.locator('#course-plan').getByRole('table').first()).toBeVisible();
  });
});
