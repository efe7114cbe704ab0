import { expect, test } from './guarded';
import { entry, logOf, visitWith, year } from './log-page';

for (const [button, ends] of [
  ['存成文件', '.json'],
  ['导出 Excel 表格', '.xlsx'],
  ['导出 CSV', '.csv'],
] as const) {
  test(`${button}，删光，再导入：先看会怎样，导入以后一样，还能撤销`, async ({ page }) => {
    await visitWith(page, logOf(entry('a'), entry('b', { day: '2019-06-30', subject: 'common', hours: 18 })));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^学习记录-.*\\${ends}$`));
    const path = await file.path();
    const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('log/1') ?? '{}').entries);
    const before = await kept();
    await page.getByRole('button', { name: '全部删去' }).click();
    const { readFileSync } = await import('node:fs');
    await page
      .getByLabel('导入文件')
      .setInputFiles({ name: `a${ends}`, mimeType: 'application/octet-stream', buffer: readFileSync(path) });
    await expect(
      page.getByRole('heading', { name: /新的2条，改动0条，一样的0条，无法识别0条/ }),
    ).toBeVisible();
    expect(await kept()).toEqual([]);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(year(page, 2018)).toBeVisible();
    expect(await kept()).toEqual(before);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(year(page, 2018)).toHaveCount(0);
  });
}

test('坏文件：说为什么，原来的一条不动', async ({ page }) => {
  await visitWith(page, logOf(entry('a')));
  await page
    .getByLabel('导入文件')
    .setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 9, 9]) });
  await expect(page.getByRole('alert')).toContainText('原来的记录没有动');
  await expect(year(page, 2018)).toBeVisible();
});

test('在微信里：说存不了文件怎么办', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50',
    baseURL: baseURL as string,
  });
  const page = await context.newPage();
  await visitWith(page, logOf(entry('a')));
  await expect(page.getByText('选“在浏览器打开”')).toBeVisible();
  await expect(page.getByRole('button', { name: '复制文字' })).toBeVisible();
  await context.close();
});
