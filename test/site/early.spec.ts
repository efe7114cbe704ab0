import { readFileSync } from 'node:fs';
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

  test('先填的学时，脚本来了就判断，也存下来', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('check/', { waitUntil: 'commit' });
    await page.getByRole('combobox', { name: '年度' }).selectOption('2024');
    await page.getByLabel('公需科目').fill('30');
    await page.getByLabel('专业科目').fill('42');
    await page.getByLabel('个人选修科目').fill('18');
    await page
      .getByLabel('个人选修科目')
      .evaluate((field: HTMLInputElement) => field.setSelectionRange(1, 1));
    through();
    await expect(page.getByRole('region', { name: '自查' })).toHaveAttribute('data-outcome', 'met');
    await expect(page.getByRole('combobox', { name: '年度' })).toHaveValue('2024');
    // The same fields as before: whoever types goes on where they were.
    await expect(page.getByLabel('个人选修科目')).toBeFocused();
    expect(
      await page.getByLabel('个人选修科目').evaluate((field: HTMLInputElement) => field.selectionStart),
    ).toBe(1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('check/');
    await expect(page.getByLabel('公需科目')).toHaveValue('30');
  });

  test('链接里写着年度，先填的数接在它后面', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('check/#v=1&year=2023&sector=general&common=30', { waitUntil: 'commit' });
    await page.getByLabel('专业科目').fill('42');
    through();
    await expect(page.getByRole('combobox', { name: '年度' })).toHaveValue('2023');
    await expect(page.getByLabel('公需科目')).toHaveValue('30');
    await expect(page.getByLabel('专业科目')).toHaveValue('42');
  });

  test('先按了学习记录，脚本来了就打开它', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('check/', { waitUntil: 'commit' });
    await page.getByRole('radio', { name: '学习记录' }).check();
    through();
    await expect(page.getByRole('radio', { name: '学习记录' })).toBeChecked();
    await expect(page.getByRole('button', { name: '记下' })).toBeVisible();
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

  test('先粘贴的记录、先打开的记录文件，脚本来了就核验', async ({ page }) => {
    const record = readFileSync('test/rules/records/2018-general-entries.json', 'utf8');
    const verified = page.locator('[data-verified]');
    for (const give of [
      () => page.getByLabel('粘贴记录文字').fill(record),
      () =>
        page
          .getByLabel('打开记录文件')
          .setInputFiles({ name: '记录.json', mimeType: 'application/json', buffer: Buffer.from(record) }),
    ]) {
      const through = await withoutScripts(page);
      await page.goto('verify/', { waitUntil: 'commit' });
      await expect(verified).toHaveAttribute('data-verified', 'waiting');
      await give();
      through();
      await expect(verified).toHaveAttribute('data-verified', 'equal');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });

  test('先照着纸上填的，脚本来了都还在；还不能核对时按不动，也不会把填的发出去', async ({ page }) => {
    const through = await withoutScripts(page);
    await page.goto('verify/', { waitUntil: 'commit' });
    await page.getByText('只有一张纸').click();
    await page.getByLabel('年度').fill('2018');
    await page.getByLabel('行业').selectOption('accounting');
    await page.getByLabel('公需科目').fill('15');
    await page.getByLabel('校验码').fill('abcd');
    await page.getByLabel('校验码').press('Enter');
    await expect(page.getByRole('button', { name: '核对校验码' })).toBeDisabled();
    through();
    await page.getByRole('button', { name: '核对校验码' }).click();
    await expect(page.getByText('校验码是12个字母和数字；读到“abcd”')).toBeVisible();
    await expect(page.getByLabel('年度')).toHaveValue('2018');
    await expect(page.getByLabel('行业')).toHaveValue('accounting');
    await expect(page.getByLabel('公需科目')).toHaveValue('15');
    await expect(page.getByLabel('网址')).toHaveValue(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(new URL(page.url()).search).toBe('');
  });
});
