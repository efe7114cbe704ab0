import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '~/sheets/read-workbook';
import { expect, test } from './guarded';
import { counted, csvOf, headings, list } from './roster-files';
import { choose, expectCounts, row, start } from './roster-page';

test.describe('导出', () => {
  const tricky = [
    headings,
    ['=1+1', '@SUM(1)', '-2+3', 2018, '一般', 18, 42, 11],
    ['庚七', '440106199001011234', '＝部', 2018, '一般', 18, 42, 12],
  ];

  for (const format of ['XLSX', 'CSV']) {
    test(`导出 ${format} 再打开，结果相同；不会变成公式；长号码一位不少`, async ({ page }) => {
      await start(page);
      await choose(page, csvOf(tricky));
      await expectCounts(page, { total: 2, met: 1, short: 1 });
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `导出 ${format}` }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`核对结果-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`),
      );
      const buffer = readFileSync(await file.path());
      const rows = (await readWorkbook(buffer, 'x')).sheets[0]?.rows ?? [];
      expect(rows[2]?.slice(1, 3)).toEqual(['庚七', '440106199001011234']);
      expect(rows[2]).toContain('原文');
      expect(rows[2]?.join()).toContain('277号');
      if (format === 'CSV') expect(buffer.toString()).toMatch(/'=1\+1,'@SUM\(1\),'-2\+3/);
      await choose(page, { name: file.suggestedFilename(), mimeType: '', buffer });
      await expectCounts(page, { total: 2, met: 1, short: 1 });
      await expect(row(page, '440106199001011234')).toContainText('✓ 达标');
    });
  }

  test('CSV 里像公式的姓名：学时照样判断，说一声；导出的没有公式', async ({ page }) => {
    const text =
      '姓名,年度,行业,公需科目,专业科目,个人选修科目\n"=HYPERLINK(""http://x.invalid"",""点"")",2018,一般,17,42,12\n=1+1,2018,一般,18,42,12\n李雷,2018,一般,18,42,12\n';
    await start(page);
    await choose(page, { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expectCounts(page, { total: 3, met: 2, short: 1, rejected: 0 });
    await expect(row(page, '=1+1')).toContainText('看着像公式');
    await expect(row(page, '李雷')).not.toContainText('看着像公式');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 XLSX' }).click();
    const parts = unzipSync(readFileSync(await (await download).path()));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain('<f');
    expect(strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array)).toContain("'=HYPERLINK(");
  });

  test('只导出待处理的', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByLabel(/只要待处理的/).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    const rows = (await readWorkbook(readFileSync(await (await download).path()), 'x')).sheets[0]?.rows ?? [];
    expect(rows.slice(1).map((cells) => cells[1])).toEqual(['乙二', '丁四', '戊五', '己六']);
  });

  test('模板填一行就能核对', async ({ page }) => {
    await start(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载模板' }).click();
    const sheets = (await readWorkbook(readFileSync(await (await download).path()), 'x')).sheets;
    expect(sheets[0]?.rows[0]).toEqual([...headings, '其中专业通识']);
    expect(sheets[1]?.name).toBe('填写说明');
  });

  test('微信里：说清楚怎样存文件，也可以复制', async ({ browser, baseURL }) => {
    const page = await browser.newPage({
      userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116 MicroMessenger/8.0',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${baseURL}roster/`);
    await page.getByRole('button', { name: '试一份示例' }).click();
    await page.getByRole('button', { name: '导出 XLSX' }).click();
    await expect(page.getByText(/在浏览器打开/)).toBeVisible();
    await page.getByRole('button', { name: '复制结果' }).click();
    await expect(page.getByText(/已复制\d+行/)).toBeVisible();
    await page.getByText(/人写提醒/).click();
    await page.getByRole('button', { name: /^打印\d+条/ }).click();
    await expect(page.getByText(/微信里打印不了/)).toBeVisible();
    await page.close();
  });
});
