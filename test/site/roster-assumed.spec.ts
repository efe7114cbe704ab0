import { expect, test } from './guarded';
import { csvOf, headings } from './roster-files';
import { choose, expectCounts, row, start } from './roster-page';

test('没有写年度和行业的，按选的算；换一个马上重算', async ({ page }) => {
  await start(page);
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await choose(
    page,
    csvOf([
      ['姓名', '公需科目', '专业科目', '个人选修科目'],
      ['甲', 18, 42, 12],
    ]),
  );
  await expectCounts(page, { total: 1, met: 1 });
  await expect(page.getByText('名单里没有写年度，按2018年度核对')).toBeVisible();
  await page.getByLabel('年度', { exact: true }).selectOption('2023');
  await expectCounts(page, { total: 1, short: 1 });
  await page.getByLabel('行业', { exact: true }).selectOption('会计');
  await expect(row(page, '甲')).toContainText('专业科目差18学分');
});

test('不认得的行业写法列出来，选了按哪个行业，那些行马上重算，纸上写着是选的', async ({ page }) => {
  await start(page);
  const rows = ['工程系列', '工程系列', '政工', '会计'].map((word, i) => [
    `甲${i}`,
    `N${i}`,
    '',
    2018,
    word,
    18,
    42,
    12,
  ]);
  await choose(page, csvOf([headings, ...rows]));
  await expectCounts(page, { total: 4, short: 1, rejected: 3 });
  const group = page.getByRole('group', { name: '有2种行业名称无法识别，请指定' });
  await expect(group.getByRole('combobox')).toHaveCount(2);
  await group.getByLabel('工程系列（2行）').selectOption('一般专业技术人员');
  await expectCounts(page, { total: 4, met: 2, short: 1, rejected: 1 });
  await expect(group.getByLabel('工程系列（2行）')).toHaveValue('general');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('核对的人选了：“工程系列”按一般专业技术人员')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await group.getByLabel('工程系列（2行）').selectOption('不选，不判断这些行');
  await expectCounts(page, { total: 4, met: 0, short: 1, rejected: 3 });
});

test.describe('名单自己写着年度', () => {
  const list2018 = (title: string) =>
    csvOf([[title], ['姓名', '公需科目', '专业科目', '个人选修科目'], ['甲', 18, 42, 12]]);

  test('标题里写着2018年度：按2018年度，说出来；人另选的算人的', async ({ page }) => {
    await start(page);
    await choose(page, list2018('2018年度继续教育学时统计表'));
    await expectCounts(page, { total: 1, met: 1 });
    await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2018');
    await expect(page.getByText('标题里写着“2018年度”，按2018年度核对')).toBeVisible();
    await page.getByLabel('年度', { exact: true }).selectOption('2023');
    await expectCounts(page, { total: 1, short: 1 });
    await expect(page.getByText('写着“2018年度”，您选的是2023年度')).toBeVisible();
    await choose(page, list2018('2019年度继续教育学时统计表'));
    await expectCounts(page, { total: 1, short: 1 });
    await expect(page.getByText('写着“2019年度”，您选的是2023年度')).toBeVisible();
  });

  test('一年一组的列：选了哪一年的列，就按哪一年', async ({ page }) => {
    await start(page);
    const heads = ['2018', '2023'].flatMap((y) => ['公需', '专业', '选修'].map((s) => `${y}年度${s}`));
    await choose(
      page,
      csvOf([
        ['姓名', ...heads],
        ['甲', 18, 42, 12, 18, 42, 12],
      ]),
    );
    const question = page.getByRole('group', { name: '核对哪一年？' });
    await expect(question.getByRole('radio')).toHaveCount(2);
    await expect(page.getByText('加起来')).toHaveCount(0);
    await question.getByRole('radio', { name: /2018年度公需.*2018年度专业.*2018年度选修/ }).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 1, met: 1 });
    await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2018');
  });
});
