import { expect, test } from './guarded';
import { csvOf, headings, longName } from './roster-files';
import { choose, expectCounts, start } from './roster-page';

test.describe('纸上', () => {
  test.use({ viewport: { width: 700, height: 1000 } });

  const departments = Array.from({ length: 40 }, (_, i) => [
    longName,
    `GD-2023-00000000000${i}`,
    `某某市某某区某某街道第${i + 1}社区卫生服务中心慢性病防治科`,
    '',
    '一般',
    '约18',
    42,
    12,
  ]);

  test('40 个部门都印，结论和差什么不出纸；只在屏幕上有用的话不印', async ({ page }) => {
    await start(page);
    await choose(page, csvOf([headings, ...departments]));
    await expectCounts(page, { total: 40, rejected: 40 });
    await expect(page.getByRole('row', { name: /第40社区/ })).toHaveCount(0);
    // The button prints at once, before anything else of the page has a turn.
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.title = `印${document.querySelectorAll('.departments tbody tr').length}个部门`;
      };
    });
    await page.getByRole('button', { name: '打印汇总' }).click();
    await expect(page).toHaveTitle('印40个部门');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('row', { name: /第40社区/ }).first()).toBeVisible();
    const rows = page.getByRole('table', { name: '待处理的40行' });
    const cell = rows.getByRole('cell', { name: /是大约的数/ }).first();
    const box = await cell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
    expect(box?.width).toBeGreaterThan(150);
    await expect(page.getByText('名单里没有写年度，按')).toBeVisible();
    await expect(page.getByText('不对就在上面改')).toBeHidden();
    const name = page.getByRole('heading', { name: '名单.csv' });
    await name.focus();
    await expect(name).toHaveCSS('outline-style', 'none');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('row', { name: /第40社区/ })).toHaveCount(0);
  });
});
