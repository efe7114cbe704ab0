import { expect, test } from './guarded';
import { counted, csvOf, gbkOf, headings, list, manyRows, people, xlsxOf } from './roster-files';
import { choose, expectCounts, paste, region, row, start } from './roster-page';

test.describe('一份名单，从打开到结果', () => {
  for (const [kind, file] of [
    ['CSV', () => csvOf(list)],
    ['XLSX', () => xlsxOf(list)],
    ['GB18030 的 CSV', () => gbkOf(list)],
  ] as const) {
    test(`${kind}：逐行判断，跳过的列出来，没有任何请求`, async ({ page }) => {
      const asked = await start(page);
      await choose(page, await file());
      await expectCounts(page, counted);
      await expect(row(page, '乙二')).toContainText('未达标');
      await expect(row(page, '乙二')).toContainText('个人选修科目差12学时');
      await expect(row(page, '戊五')).toContainText('是负数');
      await expect(row(page, '己六')).toContainText('无法识别');
      await expect(page.getByText(/已跳过4行/)).toBeVisible();
      const department = page.getByRole('table', { name: /各部门/ }).getByRole('row', { name: /二部/ });
      await expect(department.getByRole('cell')).toHaveText(['3', '1', '0', '1', '1']);
      expect(asked).toEqual([]);
    });
  }

  for (const [kind, before, cell, row, after] of [
    ['网页', '<meta charset="utf-8"><table>', 'td', 'tr', '</table>'],
    [
      'XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>',
      'Data',
      'Row',
      '</Table></Worksheet></Workbook>',
    ],
  ] as const) {
    test(`系统导出的 .xls，里面其实是${kind}：同样逐行判断`, async ({ page }) => {
      const asked = await start(page);
      const inCell = (c: unknown) =>
        cell === 'td' ? `<td>${c}</td>` : `<Cell><Data Type="String">${c}</Data></Cell>`;
      const rows = list.map((cells) => `<${row}>${cells.map(inCell).join('')}</${row}>`);
      const buffer = Buffer.from(before + rows.join('') + after);
      await choose(page, { name: '导出.xls', mimeType: 'application/vnd.ms-excel', buffer });
      await expectCounts(page, counted);
      expect(asked).toEqual([]);
    });
  }

  test('粘贴 Excel 里的格子，和打开文件一样', async ({ page }) => {
    const asked = await start(page);
    await paste(page, list.map((cells) => cells.join('\t')).join('\n'));
    await expectCounts(page, counted);
    expect(asked).toEqual([]);
  });

  test('粘贴框里打的字，按一下就读', async ({ page }) => {
    await start(page);
    await page.getByText('粘贴表格').click();
    await page
      .getByLabel(/复制的格子/)
      .fill([headings, ...people].map((cells) => cells.join(',')).join('\n'));
    await page.getByRole('button', { name: '读这些格子' }).click();
    await expectCounts(page, counted);
  });

  test('把文件拖到页面上', async ({ page }) => {
    await start(page);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], '拖来的.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, csvOf(list).buffer.toString());
    await expectCounts(page, counted);
    await expect(page.getByRole('heading', { name: '拖来的.csv' })).toBeVisible();
  });
});

test('拖着文件到页面上：说松开就读，页面不动；移开就没有了', async ({ page }) => {
  await start(page);
  const before = await page.getByText('试一份示例').boundingBox();
  const drag = (type: string) =>
    page.evaluate((name) => {
      const given = { bubbles: true, dataTransfer: new DataTransfer(), relatedTarget: null };
      document.body.dispatchEvent(new DragEvent(name, given));
    }, type);
  await drag('dragenter');
  await expect(page.getByText('松开就读这份名单')).toBeVisible();
  expect(await page.getByText('试一份示例').boundingBox()).toEqual(before);
  await drag('dragleave');
  await expect(page.getByText('松开就读这份名单')).toHaveCount(0);
});

test.describe('读不了的文件：一句话说清，页面还能用', () => {
  for (const [name, bytes, says] of [
    ['名单.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧格式'],
    ['导出.xls', Buffer.from('<!DOCTYPE html><html><body>请重新登录</body></html>'), '登录过期'],
    ['名单.pdf', Buffer.from('%PDF-1.7 名单'), 'PDF'],
    ['名单.xlsx', Buffer.from('PK\x03\x04 断了'), '损坏'],
    ['名单.csv', Buffer.alloc(0), '空的'],
  ] as const) {
    test(`${name} → ${says}`, async ({ page }) => {
      const asked = await start(page);
      await choose(page, { name, mimeType: '', buffer: bytes });
      await expect(region(page)).toHaveAttribute('data-roster-state', 'failed');
      await expect(page.getByRole('alert')).toContainText(says);
      await choose(page, csvOf(list));
      await expectCounts(page, counted);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(asked).toEqual([]);
    });
  }

  test('上一份的结果还在', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await choose(page, { name: '图.png', mimeType: '', buffer: Buffer.from('\x89PNG', 'latin1') });
    await expect(page.getByRole('alert')).toContainText('图片');
    await expect(page.getByText('下面还是上一份名单的结果')).toBeVisible();
    await expect(row(page, '乙二')).toContainText('未达标');
    await row(page, '乙二').getByRole('button').click();
    await expect(page.getByRole('heading', { name: /乙二（第4行）/ })).toBeFocused();
  });
});

test('读到一半可以取消，再读别的', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(manyRows(150_000)));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(region(page)).toHaveAttribute('data-roster-state', 'idle');
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
});
