import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const budget = (page: Page) => page.locator('#budget');
const plan = (page: Page) => page.locator('#course-plan');

test('六方各有自己的地址，职责带原话，点得进条款', async ({ page }) => {
  await page.goto('duties/');
  const parties = page.getByRole('navigation', { name: '六类单位和个人' }).getByRole('link');
  await expect(parties).toHaveCount(6);
  for (const id of ['hr', 'sector', 'association', 'employer', 'provider', 'person'])
    await expect(page.locator(`#${id}`).getByRole('heading', { level: 2 })).toHaveCount(1);
  const duty = page.locator('#employer li').filter({ hasText: '学时要及时审核认定' });
  await expect(duty.locator('q')).toHaveText('及时审核认定学时');
  await duty.getByRole('link').click();
  await expect(page).toHaveURL(/policies\/yrsg-2018-11\/#s2-p4$/);
});

test.describe('经费至少要多少', () => {
  for (const [typed, unit, says] of [
    ['1000万', '元', '150,000.00元'],
    ['１００万', '元', '15,000.00元'],
    ['1,234,567.89', '元', '18,518.52元'],
    ['100', '万元', '15,000.00元'],
    ['100元', '万元', '1.50元'],
  ] as const) {
    test(`${typed}（${unit}）→ ${says}`, async ({ page }) => {
      await page.goto('duties/#budget');
      await page.getByLabel('没写单位时按').selectOption(unit);
      await page.getByLabel('专业技术人员工资总额').fill(typed);
      await expect(budget(page).getByRole('status')).toContainText(`不低于 ${says}`);
    });
  }

  for (const [typed, says] of [
    ['-5', '不会是负数'],
    ['一百万', '看不出是多少钱'],
    ['1.234', '比一分还细'],
    ['1,23', '看不出是多少钱'],
    ['999999999999999', '超过十万亿元'],
  ] as const) {
    test(`“${typed}”：说读到什么、应怎样写，填的不丢`, async ({ page }) => {
      await page.goto('duties/#budget');
      const field = page.getByLabel('专业技术人员工资总额');
      await field.fill(typed);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(`读到“${typed}”.*${says}`));
      await expect(field).toHaveValue(typed);
      await expect(budget(page).getByRole('status')).toBeEmpty();
    });
  }

  test('管什么、省里出什么、没有规定什么，都有话', async ({ page }) => {
    await page.goto('duties/#budget');
    await expect(budget(page).locator('q')).toHaveText([
      '额度不低于本单位专业技术人员工资总额的1.5%',
      '专业科目和个人选修科目的学习培训经费由用人单位从职工教育经费中列支',
      '公需科目的学习培训经费由省财政统筹安排解决',
    ]);
    await expect(budget(page)).toContainText('按哪一年算，原文没有规定');
  });
});

test.describe('办班计划哪天报', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await page.goto('duties/#course-plan');
  });

  test('两种读法都画在日历上，哪一种都不当答案', async ({ page }) => {
    await page.getByLabel('开班日').fill('2027-03-01');
    const says = plan(page).getByRole('status');
    await expect(says).toContainText('不晚于开班前30日：2027年1月30日和以前。按这种读法，今天还有68天');
    await expect(says).toContainText(
      '开班前的30日之内：2027年1月30日到2027年2月28日。按这种读法，今天还没到',
    );
    const cell = (day: string) => plan(page).locator(`[data-day="${day}"]`);
    await expect(cell('2027-01-29')).toHaveText('29甲');
    await expect(cell('2027-01-30')).toHaveText('30甲乙');
    await expect(cell('2027-01-31')).toHaveText('31乙');
    await expect(cell('2027-02-28')).toHaveText('28乙');
    await expect(cell('2027-03-01')).toHaveText('1开班');
    await expect(plan(page).getByRole('table', { name: '2027年2月' })).toBeVisible();
    await expect(plan(page)).toContainText('由审核办班计划的本级行业主管部门掌握');
    await expect(plan(page).locator('q')).toHaveCount(2);
  });

  test('闰年、跨年', async ({ page }) => {
    await page.getByLabel('开班日').fill('2028-03-01');
    await expect(plan(page).locator('[data-day="2028-02-29"]')).toHaveText('29乙');
    await page.getByLabel('开班日').fill('2027-01-01');
    await expect(plan(page).getByRole('status')).toContainText('2026年12月2日到2026年12月31日');
  });
});

test('算出来、画出来以后没有无障碍问题', async ({ page }) => {
  await page.goto('duties/');
  await page.getByLabel('专业技术人员工资总额').fill('100万');
  await page.getByLabel('开班日').fill('2027-03-01');
  await expect(plan(page).getByRole('table').first()).toBeVisible();
  expect(await troublesOn(page)).toEqual([]);
});

test('360 像素、大字，画出日历也不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('duties/');
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByLabel('专业技术人员工资总额').fill('999999999999.99');
  await page.getByLabel('开班日').fill('2027-03-01');
  await expect(plan(page).getByRole('table').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('职责、算法、两种读法都读得到', async ({ page }) => {
    await page.goto('duties/');
    await expect(budget(page)).toContainText('工资总额乘以1.5%');
    await expect(plan(page)).toContainText('不晚于开班前30日报送，或者在开班前的30日之内报送');
  });
});

test('问答和职责互相指', async ({ page }) => {
  await page.goto('answers/who-pays/');
  await page.getByRole('link', { name: '职责分工：用人单位' }).click();
  await expect(page).toHaveURL(/duties\/#employer$/);
});
