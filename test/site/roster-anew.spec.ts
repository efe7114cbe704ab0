import { expect, test } from './guarded';
import { counted, csvOf, headings, list, manyRows, xlsxBookOf } from './roster-files';
import { choose, expectCounts, region, row, start, table } from './roster-page';

/** 2018: 42 of 专业 is enough, 12 of 选修 is enough; the other way round neither is (277号 三). */
const swapped = [
  ['姓名', '专业科目', '个人选修科目', '公需科目', '年度'],
  ['甲', 12, 42, 18, 2018],
];

test.describe('列用手改：看到的选择，就是算的，或者说明还没有算', () => {
  test('一列用了两次：选的留着，说为什么还没有算，结果还是原来的', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByText(/^怎样读的/).click();
    const common = page.getByLabel('公需科目的列');
    await common.selectOption({ label: 'G 专业科目' });
    await expect(common).toHaveValue('6');
    await expect(page.getByText('有一列被用了两次')).toBeVisible();
    await expect(page.getByText('结果还是按原来的列算的')).toBeVisible();
    await expectCounts(page, counted);
    await common.selectOption({ label: 'F 公需科目' });
    await expect(page.getByText('有一列被用了两次')).toHaveCount(0);
    await expectCounts(page, counted);
  });

  test('两列对换，换完按换了的算', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(swapped));
    await expectCounts(page, { total: 1, short: 1, met: 0 });
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel('专业科目的列').selectOption({ label: 'C 个人选修科目' });
    await page.getByLabel('个人选修科目的列').selectOption({ label: 'B 专业科目' });
    await expectCounts(page, { total: 1, short: 0, met: 1 });
    await expect(page.getByLabel('专业科目的列')).toHaveValue('2');
  });
});

test.describe('重新算过以后', () => {
  test('开着的一行不留旧的结论；只看别人时也关上', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await row(page, '乙二').getByRole('button').click();
    const person = page.getByRole('heading', { name: /乙二（第4行）/ });
    await expect(person).toBeVisible();
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel('个人选修科目的列').selectOption('');
    await expectCounts(page, { short: 0 });
    await expect(person).toHaveCount(0);
    await row(page, '乙二').getByRole('button').click();
    await expect(person).toContainText('信息不足');
    await page.getByLabel(/找人/).fill('甲一');
    await expect(row(page, '甲一')).toBeVisible();
    await expect(person).toHaveCount(0);
  });

  test('换了一张工作表，没有的部门不再选着，看得到人', async ({ page }) => {
    await start(page);
    const sheet = (department: string) => [
      headings,
      ['甲', '1', department, 2018, '一般', 18, 42, 12],
      ['乙', '2', `${department}二`, 2018, '一般', 18, 42, 12],
    ];
    await choose(page, await xlsxBookOf({ 在编: sheet('内科'), 编外: sheet('后勤') }));
    await expectCounts(page, { total: 2 });
    await page.getByLabel('部门', { exact: true }).selectOption('内科');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel('工作表').selectOption({ label: '编外（3行）' });
    await expect(table(page)).toHaveAttribute('aria-rowcount', '3');
    await expect(page.getByLabel('部门', { exact: true })).toHaveValue('all');
  });

  test('部门的列改了，原来选的部门没有了，看得到人', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByLabel('部门', { exact: true }).selectOption('三部');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel('部门的列').selectOption('');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '7');
  });

  test('重算到一半打开另一份，另一份读完就是读完', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(manyRows(150_000)));
    await expectCounts(page, { total: 150_000 });
    await page.getByLabel('年度', { exact: true }).selectOption('2018');
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.waitForTimeout(2000);
    await expectCounts(page, counted);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });
});

test('按一种结论或一个部门去看，先前找人的字不再挡着', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  await page.getByLabel(/找人/).fill('没有这个人');
  await expect(page.getByText('没有这样的行')).toBeVisible();
  await page
    .getByRole('region', { name: '总数' })
    .getByRole('button', { name: /无法识别/ })
    .click();
  await expect(page.getByLabel(/找人/)).toHaveValue('');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '3');
  await page.getByLabel(/找人/).fill('没有这个人');
  await page.getByRole('button', { name: '三部', exact: true }).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
  await expect(page.getByRole('heading', { name: '逐行结果' })).toBeFocused();
});

test('在下面打开一份读不了的：话说到眼前，不把旧的数当成它的', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list, '旧名单.csv'));
  await expectCounts(page, counted);
  await page.getByRole('heading', { name: '按什么标准判断' }).scrollIntoViewIfNeeded();
  await choose(page, { name: '图.png', mimeType: '', buffer: Buffer.from('\x89PNG', 'latin1') });
  await expect(page.getByRole('alert')).toBeInViewport();
  await expect(page.getByRole('alert')).toContainText('上一份名单的结果：“旧名单.csv”');
  await expect(region(page)).toHaveAttribute('data-roster-state', 'failed');
  await expect(region(page)).not.toHaveAttribute('data-total', /./);
});

test('没有填的模板：说表头认出来了，下面没有人，不摆一串零', async ({ page }) => {
  await start(page);
  await choose(page, csvOf([headings]));
  await expectCounts(page, { total: 0, met: 0, short: 0, incomplete: 0, rejected: 0 });
  await expect(page.getByText('表头认出来了（第1行），下面没有人的行')).toBeVisible();
  await expect(page.getByText('换一个条件')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^导出/ })).toHaveCount(0);
  await expect(page.getByText(/已跳过1行/)).toBeVisible();
});
