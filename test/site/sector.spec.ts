import { expect, test } from './guarded';
import { shiftOf } from './shift';

test('选一次行业，问答、年度、自查都从它开始', async ({ page }) => {
  await page.goto('answers/hours-per-year/');
  await page.getByLabel('我是').selectOption('会计');
  await expect(page.locator('[data-mine]')).toContainText('会计');
  await page.goto('guides/2025/');
  await expect(page.locator('table.figures tbody').first()).toContainText('会计');
  await page.goto('guides/');
  await expect(page.getByLabel('行业')).toHaveValue('accounting');
  await page.goto('check/');
  await expect(page.getByLabel('行业')).toHaveValue('accounting');
  await page.getByLabel('行业').selectOption('education');
  await expect(page.getByLabel('我是')).toHaveValue('education');
  await page.getByLabel('我是').selectOption('一般');
  await expect(page.getByLabel('行业')).toHaveValue('general');
});

test('链接总是先；打开链接不改存着的行业', async ({ page }) => {
  await page.goto('about/');
  await page.getByLabel('我是').selectOption('教育');
  await page.goto('check/#v=1&year=2025&sector=accounting&common=1');
  await expect(page.getByLabel('行业')).toHaveValue('accounting');
  await expect(page.getByLabel('我是')).toHaveValue('education');
  await page.goto('answers/hours-per-year/#accounting');
  await expect(page.locator('[data-mine] h3')).toHaveText('会计');
});

test('先有存着的数，再看全站的行业', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=general');
  await page.getByLabel('公需').fill('5');
  await page.goto('about/');
  await page.getByLabel('我是').selectOption('会计');
  await page.goto('check/');
  await expect(page.getByLabel('行业')).toHaveValue('general');
  await expect(page.getByLabel('公需')).toHaveValue('5');
});

for (const address of ['roster/', 'verify/', 'embed/check/']) {
  test(`/${address} 不问、也不看全站的行业`, async ({ page }) => {
    await page.goto('about/');
    await page.getByLabel('我是').selectOption('会计');
    await page.goto(address);
    await expect(page.getByLabel('我是')).toHaveCount(0);
    if (address === 'embed/check/') await expect(page.getByLabel('行业')).toHaveValue('general');
  });
}

for (const address of ['answers/hours-per-year/', 'guides/2025/']) {
  test(`存着行业，/${address} 一点点传来也不跳动`, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('sector', 'accounting');
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: 4096,
      uploadThroughput: -1,
    });
    await page.goto(address);
    expect(await shiftOf(page)).toBeLessThan(0.02);
  });
}
