import { expect, test } from './guarded';
import { entry, logOf, said, visitWith, year } from './log-page';

const in2018 = [
  entry('a'),
  entry('b', { subject: 'common', hours: 18 }),
  entry('c', { subject: 'elective', hours: 12 }),
];
const in2019 = in2018.map((e) => ({ ...e, id: `${e.id}9`, day: '2019-09-01', year: 2019 }));

test('中间换了行业：每个年度按自己的行业判断，新的年度跟最近的一年，都能撤销', async ({ page }) => {
  await visitWith(page, logOf(...in2018, ...in2019));
  await expect(year(page, 2019)).toHaveAttribute('data-outcome', 'met');
  await year(page, 2019).getByRole('button', { name: '换行业' }).click();
  await expect(page.getByLabel('2019年度的行业')).toBeFocused();
  await page.getByLabel('2019年度的行业').selectOption('会计');
  await expect(said(page)).toHaveText('2019年度改按会计专业技术人员判断。');
  await expect(year(page, 2019)).toHaveAttribute('data-outcome', 'short');
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  // A new year takes the latest one.
  await expect(page.locator('.asks').getByLabel('行业')).toHaveValue('accounting');
  await page.reload();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2019)).toHaveAttribute('data-outcome', 'short');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, 2019)).toHaveAttribute('data-outcome', 'met');
});

test('年度小结按那一年的行业', async ({ page }) => {
  const log = JSON.parse(logOf(...in2018, ...in2019));
  await visitWith(page, JSON.stringify({ ...log, sector: 'accounting', sectors: { 2018: 'general' } }));
  await year(page, 2018).locator('summary').first().click();
  await year(page, 2018).getByRole('button', { name: '年度小结' }).click();
  await expect(page.locator('[data-summary-outcome]')).toHaveAttribute('data-summary-outcome', 'met');
  await expect(page.getByLabel('2018年度小结')).toContainText('一般专业技术人员');
});

test('换过行业的记录存成表格、删光再导入，每一年还按自己的行业', async ({ page }) => {
  const log = JSON.parse(logOf(...in2018, ...in2019));
  await visitWith(page, JSON.stringify({ ...log, sector: 'accounting', sectors: { 2018: 'general' } }));
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel 表格' }).click();
  const path = await (await coming).path();
  await page.getByRole('button', { name: '全部删去' }).click();
  await page.locator('.asks').getByLabel('行业').selectOption('education');
  const { readFileSync } = await import('node:fs');
  await page
    .getByLabel('导入文件')
    .setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: readFileSync(path) });
  await expect(
    page.getByText('2018年度按一般专业技术人员判断，2019年度按会计专业技术人员判断'),
  ).toBeVisible();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2019)).toHaveAttribute('data-outcome', 'short');
});

test('全部删去以后重新打开这一页，还能撤销；写了新的，撤的是新的', async ({ page }) => {
  await visitWith(page, logOf(...in2018));
  await page.getByRole('button', { name: '全部删去' }).click();
  await expect(page.locator('.log-year')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(said(page)).toHaveText('已经恢复全部3条。');
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await page.reload();
  await page.getByRole('button', { name: '重做' }).click();
  await expect(page.locator('.log-year')).toHaveCount(0);
});

test('日期的年份写不成五位、六位', async ({ page }) => {
  await page.goto('check/#log');
  const day = page.getByLabel('日期');
  await day.focus();
  // The engine's own field: month, day, year.
  await page.keyboard.type('0305202599');
  await expect(day).toHaveValue(/^\d{4}-03-05$/);
});
