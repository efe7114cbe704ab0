import { expect, test } from './guarded';

for (const path of ['check/', 'check/#log', 'guides/', 'roster/', 'verify/', 'embed/check/']) {
  test(`${path}：设备的日期是1970年，不信，说出来，按网站内容的日期`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('1970-01-01T02:00:00Z'));
    await page.goto(path);
    const day = (await page.locator('html').getAttribute('data-day')) ?? '';
    expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    const notice = page.getByText('这台设备的日期是1970年1月1日，比本站内容的日期还早');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText(`${day.slice(0, 4)}年`);
    if (/^(embed\/)?check\/$|guides/.test(path))
      await expect(page.getByLabel('年度').first()).toHaveValue(day.slice(0, 4));
  });
}

test('设备的日期是2099年：信，按最近一年的数字推算，并且说出来', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2099-06-01T02:00:00Z'));
  await page.goto('check/');
  await expect(page.getByLabel('年度')).toHaveValue('2099');
  await page.getByLabel('公需科目').fill('30');
  await expect(page.locator('[data-outcome]').first()).toHaveAttribute('data-basis', 'carried-forward');
  await expect(page.getByText('这台设备的日期是')).toHaveCount(0);
});

for (const [before, believed] of [
  [0, true],
  [7, true],
  [8, false],
] as const) {
  test(`日期比内容的日期早${before}天：${believed ? '信，什么也不说' : '不信'}`, async ({ page }) => {
    await page.goto('about/');
    const day = await page.locator('html').getAttribute('data-day');
    await page.clock.setFixedTime(Date.parse(`${day}T02:00:00Z`) - before * 86_400_000);
    await page.goto('check/');
    await expect(page.getByLabel('公需科目')).toBeVisible();
    await expect(page.getByText('这台设备的日期是')).toHaveCount(believed ? 0 : 1);
  });
}

test('不用填什么的页面也不信1970年：效期、学习时间按内容的日期说', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1970-01-01T02:00:00Z'));
  await page.goto('policies/yrsg-2018-11/');
  const term = page.locator('[data-term-from]').first();
  await expect(term).toHaveAttribute('data-term-today', 'elapsed');
  const [year] = ((await page.locator('html').getAttribute('data-day')) ?? '').split('-');
  await expect(term).toContainText(`今天（${year}年`);
  await page.goto('guides/2018/');
  const places = page.locator('[data-window-closes]');
  await expect(places.first()).toHaveAttribute('data-window-today', 'closed');
  await expect(page.getByText('1970年')).toHaveCount(0);
});
