import { expect, test } from './guarded';
import { course, entry, fill, logOf, visitWith, year } from './log-page';

test('2018公需在2019年6月30日补学：问计入哪一年，只算一次', async ({ page }) => {
  await page.goto('check/#log');
  await fill(page, { ...course, subject: '公需科目', hours: '18', day: '2019-07-01' });
  await expect(page.getByRole('group', { name: '计入年度' })).toHaveCount(0);
  await page.getByLabel('日期').fill('2019-06-30');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(page.getByText('可以计入2019或2018年度，请选一个')).toBeVisible();
  await page.getByRole('radio', { name: '2018年度' }).check();
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(year(page, 2018)).toBeVisible();
  await expect(year(page, 2019)).toHaveCount(0);
});

test('没有记的科目不是零；说了“都记在这里了”才是零', async ({ page }) => {
  await visitWith(page, logOf(entry('a')));
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'incomplete');
  await page.getByLabel('这一年的都记在这里了').check();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'short');
});

test('还差什么：最少还要学多少，来不及的说来不及，不知道的说不知道', async ({ page }) => {
  await visitWith(page, logOf(entry('a', { day: '2022-09-01', year: 2022, hours: 50 })));
  await page.getByLabel('行业').selectOption('会计');
  await page.getByLabel('这一年的都记在这里了').check();
  const professional = page.locator('[data-plan="professional"]');
  await expect(professional).toContainText('最少还要学10学分');
  await expect(professional).toContainText('来不及了');
  await page.getByLabel('行业').selectOption('一般');
  await expect(page.locator('[data-plan="common"]')).toContainText('没有查到，请看省里2022年度的学习指南');
});

test('各科目的表：不计的不加进合计；没有见到的不说成不设', async ({ page }) => {
  const in2025 = { day: '2025-09-01', year: 2025 };
  await visitWith(
    page,
    logOf(entry('a', { ...in2025, hours: 50 }), entry('b', { ...in2025, subject: 'elective', hours: 20 })),
  );
  await page.getByLabel('行业').selectOption('会计');
  const row = (name: string) => page.locator('.totals').getByRole('row', { name });
  await expect(row('合计').getByRole('cell')).toHaveText(['50', '50', '90']);
  await expect(row('个人选修科目').getByRole('cell')).toHaveText(['20', '20', '不设']);
  await page.getByLabel('行业').selectOption('出版');
  await expect(row('公需科目').getByRole('cell').last()).toHaveText('没有查到');
});

test('记录里的行业本站没有：说出来，选好就看得到', async ({ page }) => {
  await visitWith(page, logOf(entry('a')).replace('general', '气象'));
  await expect(page.getByText('记录里的行业读到“气象”，本站没有这个行业')).toBeVisible();
  await page.getByLabel('行业').selectOption('一般');
  await expect(year(page, 2018)).toBeVisible();
});

test('写的年度不能计入：改的时候看得到可以计入的', async ({ page }) => {
  await visitWith(page, logOf(entry('a', { day: '2019-07-01', subject: 'common', hours: 18, year: 2018 })));
  await page.getByRole('button', { name: '改“课程a”' }).click();
  await expect(page.getByText('读到“2018”，这一天学的可以计入的是2019年度')).toBeVisible();
  // Chosen, it needs no asking any more.
  await page.getByRole('radio', { name: '2019年度' }).click();
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(page.getByText('写的是计入2018年度')).toHaveCount(0);
});
