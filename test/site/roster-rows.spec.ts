import { expect, test } from './guarded';
import { counted, csvOf, headings, list, manyRows } from './roster-files';
import { choose, expectCounts, row, start, table } from './roster-page';

test('数字后面有它的原话，或者写明据转载', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([headings, ['甲', '1', '', 2018, '会计', 30, 60, ''], ['乙', '2', '', 2023, '一般', 30, 42, 18]]),
  );
  await expectCounts(page, { total: 2, met: 2 });
  await expect(page.locator('q[data-quote="yrsb-2018-277#s3-p2"]').first()).toHaveText(
    '每年继续教育学分不少于90学分',
  );
  await expect(page.getByText('据转载：广州城市职业学院人事处通知').first()).toBeVisible();
});

test('本站不判断的行另外数出来', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([
      headings,
      ['甲', '1', '', 2023, '一般', 30, 42, ''],
      ['乙', '2', '', 2023, '档案', 30, 42, 18],
      ['丙', '3', '', 2023, '新闻', 30, 60, ''],
    ]),
  );
  await expectCounts(page, { total: 3, incomplete: 3 });
  await expect(page.getByText('信息不足里有2个是本站不判断的')).toBeVisible();
});

test('没有读懂的格子，那一行里写着读到的原样', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([
      headings,
      ['甲', '1', '', '去年', '航天', '约18', 42, 12],
      ['乙', '2', '', 2023, '一般', 30, 42, 18],
    ]),
  );
  await expectCounts(page, { total: 2, met: 1, rejected: 1 });
  await expect(row(page, '甲')).toContainText('去年 航天约184212');
  await row(page, '甲').getByRole('button').click();
  const person = page.locator('.roster-person');
  await expect(person).toContainText('年度写着“去年”　行业写着“航天”');
  await expect(person).toContainText('公需科目写着“约18”，专业科目42，个人选修科目12');
});

test.describe('逐行结果', () => {
  test.beforeEach(async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
  });

  test('只看一种结论、一个部门，找人，排序', async ({ page }) => {
    const first = table(page).locator('[aria-rowindex="2"]');
    await page
      .getByRole('group', { name: '只看' })
      .getByRole('button', { name: /未达标/ })
      .click();
    await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
    await expect(first).toContainText('乙二');
    await page.getByRole('button', { name: /全部/ }).click();
    await page.getByLabel('部门', { exact: true }).selectOption('二部');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '4');
    await page.getByLabel('部门', { exact: true }).selectOption('所有部门');
    await page.getByLabel('顺序').selectOption('差得多的在前');
    await expect(first).toContainText('乙二');
    await page.getByLabel(/找人/).fill('ａ００３');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
    await expect(first).toContainText('丙三');
    await page.getByLabel(/找人/).fill('没有这个人');
    await expect(page.getByText('没有这样的行')).toBeVisible();
  });

  test('一个人的提醒可以改、可以复制', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await row(page, '乙二').getByRole('button').click();
    const text = page.getByLabel(/给这个人的提醒/);
    await expect(text).toHaveValue(/^乙二：.*个人选修科目差12学时/);
    await text.fill('乙二，请补选修12学时');
    await page.getByRole('button', { name: '复制提醒' }).click();
    await expect(page.getByText('已复制。')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('乙二，请补选修12学时');
    await page.getByRole('button', { name: '关上' }).click();
    await expect(text).toHaveCount(0);
  });

  test('给未达标、没填全的人写提醒，只打印提醒', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByText('给未达标、没填全的2人写提醒').click();
    await page.getByLabel(/提醒的话/).fill('{姓名}请看：{还差}');
    await expect(page.getByText('乙二请看：个人选修科目差12学时')).toBeVisible();
    await page.getByRole('button', { name: '打印2条' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-reminders li')).toHaveCount(2);
    await expect(page.locator('.printed-reminders li').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('打印汇总：总数、各部门、依据、待处理的人、规则版本和日期', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('读到6行')).toBeVisible();
    await expect(page.getByRole('table', { name: '待处理的4行' })).toBeVisible();
    await expect(page.getByText(/规则版本 \d{4}-\d\d-\d\d/)).toBeVisible();
    await expect(page.getByLabel(/名单文件/)).toBeHidden();
    await expect(table(page)).toBeHidden();
  });
});

test('100,000 行：都数到，滚到底、回到头都看得到', async ({ page }) => {
  test.setTimeout(90_000);
  const asked = await start(page);
  await choose(page, csvOf(manyRows(100_000)));
  await expectCounts(page, { total: 100_000, met: 33_334, short: 33_333, incomplete: 33_333, rejected: 0 });
  await expect(table(page)).toHaveAttribute('aria-rowcount', '100001');
  await row(page, 'N1 ').or(table(page).locator('[aria-rowindex="2"]')).first().getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: '人100000' })).toBeFocused();
  expect(await table(page).getByRole('row').count()).toBeLessThan(80);
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('button', { name: '人99990' })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: '人1', exact: true })).toBeFocused();
  await page.getByLabel(/找人/).fill('N77777');
  await expect(page.getByRole('button', { name: '人77777' })).toBeVisible();
  expect(asked).toEqual([]);
});
