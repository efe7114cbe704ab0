import { xlsxParts, zipped } from '../sheets/made';
import { expect, test } from './guarded';
import { csvOf, xlsxBookOf } from './roster-files';
import { choose, expectCounts, region, row, start } from './roster-page';

const heading = ['姓名', '工号', '年度', '公需科目', '专业科目', '个人选修科目'];
const courses = csvOf([
  heading,
  ['赵一', 'A1', 2023, 30, '', ''],
  ['赵一', 'A1', 2023, '', 40, ''],
  ['钱二', 'A2', 2023, 30, '', 18],
  ['赵一', 'A1', 2023, '', 2, 18],
  ['钱二', 'A2', 2023, '', 20, ''],
]);

test.describe('一个人有几行', () => {
  test('先问；只用键盘选加起来，每人一个结果，看得到是哪几行', async ({ page }) => {
    await start(page);
    await choose(page, courses);
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await expect(region(page)).not.toHaveAttribute('data-total', /./);
    const question = page.getByRole('group', { name: /有2个人各有几行（例如赵一，第2、3、5行）/ });
    const add = question.getByRole('radio', { name: /^加起来/ });
    for (let i = 0; i < 40 && !(await add.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expectCounts(page, { total: 2, met: 1, short: 1 });
    await expect(region(page)).toHaveAttribute('data-rows', '5');
    await expect(page.getByText('读到5行，2个人')).toBeVisible();
    await row(page, '赵一').getByRole('button').click();
    await expect(page.getByRole('heading', { name: /赵一（第2、3、5行）/ })).toBeVisible();
  });

  test('没有回答以前谁也不算；各算各的，每行一个结果，随时可以改成加起来', async ({ page }) => {
    await start(page);
    await choose(page, courses);
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await page.getByRole('radio', { name: /^各算各的/ }).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 5 });
    await page.getByRole('button', { name: '改成加起来' }).click();
    await expectCounts(page, { total: 2, met: 1 });
  });

  test('一行一门课，有科目类别：每一类算哪一科，认得的已经填好', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['2023年度学时明细'],
        ['姓名', '工号', '课程', '科目类别', '学时'],
        ['赵一', 'A1', '一', '公需科目', 30],
        ['赵一', 'A1', '二', '专业科目', 42],
        ['赵一', 'A1', '三', '必修', 18],
        ['钱二', 'A2', '一', '公需科目', 30],
      ]),
    );
    await expect(page.getByLabel('公需科目（2行）')).toHaveValue('common');
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(page.getByText('请先回答上面的问题')).toBeVisible();
    await page.getByLabel('必修（1行）').selectOption('elective');
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, met: 1 });
    await expect(row(page, '赵一')).toContainText('达标');
  });
});

test('一行一门课、没有写年度只有日期：哪一类算哪一科、是哪一年，一次问完', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([
      ['姓名', '工号', '课程', '科目类别', '学时', '完成日期'],
      ['赵一', 'A1', '一', '公需科目', 30, '2023-05-06'],
      ['赵一', 'A1', '二', '专业科目', 42, '2023-06-07'],
      ['赵一', 'A1', '三', '必修', 18, '2023-07-08'],
    ]),
  );
  await page.getByLabel('必修（1行）').selectOption('elective');
  await page
    .getByRole('group', { name: '日期一栏里写着“完成日期 2023-05-06”，是按哪一年核对？' })
    .getByRole('radio', { name: '2023年度' })
    .check();
  await page.getByRole('button', { name: '开始核对' }).click();
  await expectCounts(page, { total: 1, met: 1 });
});

test('隐藏的行说出来，可以不核对', async ({ page }) => {
  const cells = (texts: readonly (string | number)[], r: number) =>
    texts
      .map((t, c) => `<c r="${String.fromCharCode(65 + c)}${r}" t="inlineStr"><is><t>${t}</t></is></c>`)
      .join('');
  const rows = [heading, ['赵一', 'A1', 2023, 30, 42, 18], ['钱二', 'A2', 2023, 30, 40, 18]];
  const xml = rows.map(
    (texts, i) => `<row r="${i + 1}"${i === 2 ? ' hidden="1"' : ''}>${cells(texts, i + 1)}</row>`,
  );
  await start(page);
  await choose(page, {
    name: '名单.xlsx',
    mimeType: '',
    buffer: Buffer.from(zipped(xlsxParts(xml.join('')))),
  });
  await expectCounts(page, { total: 2 });
  await expect(page.getByText('有1行在表格里是隐藏的（第3行），也一并核对了。')).toBeVisible();
  await page.getByLabel('不核对隐藏的行').check();
  await expectCounts(page, { total: 1, met: 1 });
  await expect(page.getByText(/没有核对。/)).toBeVisible();
});

test('几张列相同的表一起核对，行前面写着是哪张表', async ({ page }) => {
  const sheet = (id: string) => [
    heading,
    [`人${id}`, id, 2023, 30, 42, 18],
    [`员${id}`, `B${id}`, 2023, 30, 42, 0],
  ];
  await start(page);
  await choose(page, await xlsxBookOf({ 一月: sheet('1'), 二月: sheet('2'), 三月: sheet('3') }));
  await expectCounts(page, { total: 2 });
  await page.getByRole('button', { name: '3张表一起核对' }).click();
  await expectCounts(page, { total: 6, met: 3, short: 3 });
  await expect(row(page, '人3')).toContainText('2 三月');
  await page.getByRole('button', { name: '只核对“一月”' }).click();
  await expectCounts(page, { total: 2 });
});

test.describe('有的学时还没有认定', () => {
  const rows = [
    ['姓名', '公需', '专业', '选修', '审核状态'],
    ['赵一', 30, '', '', '审核通过'],
    ['赵一', '', 42, '', '待审核'],
    ['赵一', '', 20, 18, '审核通过'],
    ['钱二', 30, '', '', ''],
    ['钱二', '', 42, '', '审核通过'],
  ];

  test('先问哪些计入，再问加不加起来；只用键盘，不计入的逐行说出来', async ({ page }) => {
    await start(page);
    await choose(page, csvOf([['2023年度学时'], ...rows]));
    const states = page.getByRole('group', { name: '“审核状态”是哪些的，学时才计入？' });
    await expect(states.getByLabel('审核通过（3行）')).toBeChecked();
    await expect(states.getByLabel('待审核（1行）')).not.toBeChecked();
    const blank = states.getByLabel('没有写（1行）');
    await expect(blank).not.toBeChecked();
    for (let i = 0; i < 20 && !(await blank.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const add = page.getByRole('radio', { name: /^加起来/ });
    await expect(page.getByText('每一项在哪一列')).toBeHidden();
    await page.getByText('怎样读的').click();
    await expect(page.getByText('每一项在哪一列')).toBeVisible();
    await add.check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, short: 1, incomplete: 1 });
    await expect(row(page, '赵一')).toContainText('专业科目差22学时');
    await row(page, '赵一').getByRole('button').click();
    await expect(page.getByText('第4行：“审核状态”写着“待审核”，学时按您选的不计入').first()).toBeVisible();
  });

  test('核对以后也能改哪些计入', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([['2023年度学时'], rows[0] ?? [], ['赵一', 30, 42, 18, '待审核'], ['钱二', 30, 42, 18, '通过']]),
    );
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, met: 1, short: 1 });
    await page.getByText(/怎样读的：.*只计入“审核状态”是“通过”的/).click();
    await page.getByLabel('待审核', { exact: true }).check();
    await expectCounts(page, { total: 2, met: 2 });
  });
});

test('一起核对的表，年度看不准的问那一张', async ({ page }) => {
  const [, , , ...hours] = heading;
  const sheet = (title: string, id: string) => [
    [title],
    ['姓名', '工号', ...hours],
    [`人${id}`, id, 30, 42, 18],
  ];
  await start(page);
  const book = {
    一月: sheet('2023年度', '1'),
    二月: sheet('2022、2023年度', '2'),
    三月: sheet('2021年度', '3'),
  };
  await choose(page, await xlsxBookOf(book));
  await expectCounts(page, { total: 1 });
  await page.getByRole('button', { name: '3张表一起核对' }).click();
  const question = page.getByRole('group', { name: /“二月”的标题里写着“2022、2023年度”，是按哪一年核对/ });
  await question.getByLabel('2022年度', { exact: true }).check();
  await page.getByRole('button', { name: '开始核对' }).click();
  await expectCounts(page, { total: 3 });
  await expect(row(page, '人1')).toContainText('2023');
  await expect(row(page, '人2')).toContainText('2022');
  await expect(row(page, '人3')).toContainText('2021');
});

test('一页网页里几张表各写着年度：一张一张读，可以一起核对，各按各的年度', async ({ page }) => {
  const [, , , ...hours] = heading;
  const tr = (cells: readonly (string | number)[]) =>
    `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
  const table = (title: string, id: string) =>
    `<h2>${title}</h2><table>${tr(['姓名', '工号', ...hours])}${tr([`人${id}`, id, 30, 42, 18])}</table>`;
  const html = table('2022', '1') + table('2023年度', '2') + table('2023-2024学年', '3');
  await start(page);
  await choose(page, { name: '导出.xls', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expectCounts(page, { total: 1 });
  await page.getByRole('button', { name: '3张表一起核对' }).click();
  const question = page.getByRole('group', {
    name: /“2023-2024学年”的标题里写着“2023-2024学年”，是按哪一年/,
  });
  await question.getByLabel('2024年度', { exact: true }).check();
  await page.getByRole('button', { name: '开始核对' }).click();
  await expectCounts(page, { total: 3 });
  await expect(page.getByText('没有写年度，各表按各自的年度核对：2022、2023、2024。')).toBeVisible();
  await expect(row(page, '人2')).toContainText('6 2023年度');
  await expect(row(page, '人2')).toContainText('2023');
  await expect(row(page, '人3')).toContainText('2024');
});
