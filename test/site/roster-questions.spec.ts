import { expect, test } from './guarded';
import { counted, csvOf, gbkOf, list } from './roster-files';
import { choose, expectCounts, region, row, start } from './roster-page';

/** 姓名,年度,公需科目,專業科目,個人選修 and 李嘅,2018,18,42,12 in Big5-HKSCS. */
const hongKong =
  'a96da6572ca67eabd72ca4bdbbddaceca5d82cb14db77eaceca5d82cadd3a448bfefadd70d0aa7f59def2c3230' +
  '31382c31382c34322c31320d0a';

test.describe('要问的先问', () => {
  const split = csvOf([
    ['姓名', '年度', '公需科目', '专业科目', '', '选修'],
    ['', '', '', '面授', '远程', ''],
    ['甲', 2018, 18, 20, 22, 12],
    ['乙', 2018, 18, 42, '', 12],
    ['丙', 2018, 18, 20, '', 12],
  ]);

  test('一个科目分几列：可以加起来', async ({ page }) => {
    await start(page);
    await choose(page, split);
    const question = page.getByRole('group', { name: '哪一列是专业科目' });
    await question.getByRole('radio', { name: /加起来.*D列加E列/ }).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 3, met: 2, short: 1 });
    await expect(row(page, '甲')).toContainText('42');
    await expect(page.getByText('专业科目是“专业科目面授”加“专业科目远程”')).toBeVisible();
  });

  test('专业科目下面分必修、选修：可以加起来', async ({ page }) => {
    await start(page);
    const rows = [
      ['姓名', '年度', '公需', '专业科目', '', '个人选修'],
      ['', '', '', '必修', '选修', ''],
      ['赵一', 2023, 30, 30, 12, 18],
    ];
    await choose(page, csvOf(rows));
    const question = page.getByRole('group', { name: '哪一列是专业科目？' });
    await question.getByRole('radio', { name: /^加起来（D列加E列/ }).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 1, met: 1 });
  });

  test('问的几列都不是：就当没有这一科，谁也不算达标', async ({ page }) => {
    await start(page);
    await choose(page, split);
    const question = page.getByRole('group', { name: '哪一列是专业科目' });
    await question.getByRole('radio', { name: /都不是/ }).check();
    await expect(page.getByText('请先回答上面的问题')).toHaveCount(0);
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 3, incomplete: 3 });
  });

  const twoCommon = [
    ['姓名', '公需科目（线上）', '公需科目（线下）', '专业科目', '个人选修科目', '年度'],
    ['甲', 18, 6, 42, 12, 2018],
  ];

  test('两列都可能是公需：没有回答以前谁也不算', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(twoCommon));
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await expect(region(page)).not.toHaveAttribute('data-total', /./);
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await page.getByRole('group', { name: '哪一列是公需科目？' }).getByLabel(/线上/).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 1, met: 1 });
  });

  test('没有表头：看着表格指明每一列', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['甲', 18, 42, 12],
        ['乙', 18, 42, 11],
      ]),
    );
    await page.getByLabel('年度', { exact: true }).selectOption('2018');
    await expect(page.getByText('没有找到表头')).toBeVisible();
    const columns = page.getByRole('group', { name: '每一项在哪一列' });
    await columns.getByLabel('姓名的列').selectOption('0');
    await columns.getByLabel('公需科目的列').selectOption('1');
    await columns.getByLabel('专业科目的列').selectOption('2');
    await columns.getByLabel('个人选修科目的列').selectOption('3');
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, met: 1, short: 1 });
  });

  test('没有叫姓名的列：问哪一列，没有回答以前谁也不算', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['人员', '年度', '公需科目', '专业科目', '选修科目'],
        ['赵一', 2023, 30, 42, 18],
        ['钱二', 2023, 30, 40, 18],
        ['办公室合计', 2023, 60, 82, 36],
      ]),
    );
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await expect(page.getByText('不知道学时是谁的')).toBeVisible();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await page
      .getByRole('group', { name: '哪一列写着姓名？' })
      .getByRole('radio', { name: /人员.*赵一/ })
      .check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, met: 1, short: 1 });
    await expect(row(page, '赵一')).toContainText('达标');
  });

  test('专业一列写的都是字：问；没有专业科目就是信息不足', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['姓名', '专业', '年度', '公需科目', '个人选修科目'],
        ['赵一', '土木工程', 2023, 30, 18],
        ['钱二', '会计学', 2023, 30, 18],
      ]),
    );
    await expect(page.getByText('“专业”写的都是字')).toBeVisible();
    await page
      .getByRole('group', { name: '哪一列是专业科目？' })
      .getByRole('radio', { name: /都不是/ })
      .check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, incomplete: 2, rejected: 0 });
  });

  test('一列可能是两样：只用键盘回答', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['姓名/工号', '年度', '公需科目', '专业科目', '选修科目'],
        ['赵一', 2023, 30, 42, 18],
      ]),
    );
    const question = page.getByRole('group', { name: /姓名\/工号.*写的是什么/ });
    await expect(page.getByRole('heading', { name: '先问清楚，再核对' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question.getByRole('radio', { name: '姓名' })).toBeFocused();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '开始核对' }).press('Enter');
    await expectCounts(page, { total: 1, met: 1 });
  });

  test('三年并排：选一年就选定三科，用手混着选不行', async ({ page }) => {
    await start(page);
    const low = ['公需', '专业', '选修'];
    await choose(
      page,
      csvOf([
        ['姓名', '部门', '2022年', '', '', '2023年', '', '', '2024年', '', ''],
        ['姓名', '部门', ...low, ...low, ...low],
        ['赵一', '办公室', 30, 42, 18, 30, 42, 18, 30, 42, 18],
        ['钱二', '办公室', 30, 42, 18, 30, 40, 18, 30, 42, 18],
      ]),
    );
    const question = page.getByRole('group', { name: '核对哪一年？' });
    await expect(question.getByRole('radio')).toHaveCount(3);
    await expect(page.getByText('加起来')).toHaveCount(0);
    await question.getByRole('radio', { name: /2023年公需.*2023年专业.*2023年选修/ }).check();
    await page.getByLabel('专业科目的列').selectOption({ label: 'D 2022年专业' });
    await expect(page.getByText('选的列不是同一年的')).toBeVisible();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await question.getByRole('radio', { name: /2023年公需/ }).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, met: 1, short: 1 });
    await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2023');
    await expect(row(page, '钱二')).toContainText('专业科目差2学时');
  });

  test('待审核的不能和审核通过的加起来，通过的在前面', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['姓名', '年度', '公需待审核', '公需审核通过', '专业', '选修'],
        ['赵一', 2023, 10, 30, 42, 18],
      ]),
    );
    const question = page.getByRole('group', { name: '哪一列是公需科目？' });
    await expect(question.getByRole('radio')).toHaveCount(3);
    await expect(question.getByRole('radio').first()).toHaveAccessibleName(/公需审核通过/);
    await expect(question.getByRole('radio', { name: /待审核.*还没有认定的不算/ })).toBeVisible();
    await expect(question.getByRole('radio', { name: /加起来/ })).toHaveCount(0);
  });

  test('两张表并排：合在一起核对，每一行说在哪一张', async ({ page }) => {
    await start(page);
    const heads = ['姓名', '公需', '专业', '选修'];
    await choose(
      page,
      csvOf([
        ['2023年度名单'],
        [...heads, '', ...heads],
        ['甲', 30, 42, 18, '', '乙', 30, 40, 18],
        ['丙', 30, 42, 18],
      ]),
    );
    await expectCounts(page, { total: 3, met: 2, short: 1 });
    await expect(page.getByText('并排放着2张表，已合在一起核对')).toBeVisible();
    await expect(row(page, '乙')).toContainText('F至I列');
    await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2023');
  });

  test('两张表并排，列不一样：说明白，不丢一半，不加起来', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['姓名', '公需', '专业', '选修', '', '姓名', '部门', '公需', '专业'],
        ['甲', 30, 42, 18, '', '乙', '一部', 30, 40],
      ]),
    );
    await expect(page.getByText('并排放着2张表（A至D列、F至I列）')).toBeVisible();
    await expect(page.getByText('加起来')).toHaveCount(0);
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
  });

  test('香港存的 Big5 认得出，连增补的字；编码看错了，换一种', async ({ page }) => {
    await start(page);
    await choose(page, { name: '香港.csv', mimeType: '', buffer: Buffer.from(hongKong, 'hex') });
    await expectCounts(page, { total: 1, met: 1 });
    await expect(row(page, '李嘅')).toContainText('达标');
    await choose(page, gbkOf(list));
    await expectCounts(page, counted);
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel(/文字编码/).selectOption('utf-16le');
    await expect(region(page)).toHaveAttribute('data-roster-state', /asking|failed/);
    const back = page.getByRole('button', { name: /^回到/ });
    if (await back.isVisible()) await back.click();
    await expect(row(page, '乙二')).toContainText('未达标');
  });

  test('列认错了，用手改，结果跟着变', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel('个人选修科目的列').selectOption('');
    await expectCounts(page, { met: 1, incomplete: 3, short: 0 });
  });
});
