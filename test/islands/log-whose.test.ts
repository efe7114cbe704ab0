import { describe, expect, test } from 'vitest';
import { type Answers, asAbove, askKey } from '~/islands/check/log/asks';
import { readText } from '~/islands/check/log/read-file';
import { readTable } from '~/islands/check/log/read-table';
import { unnamedKey } from '~/islands/check/log/whose';
import { emptyLog, importInto } from './log-ground';

const head = '日期,名称,科目,方式,学时,状态';
const row = '2025-03-01,甲,专业,网络,6,已学';

function cameTo(columns: string, people: readonly string[], answers: Answers = {}) {
  const lines = [`${columns},${head}`, ...people.map((person) => `${person},${row}`)];
  const { plan, open, list } = importInto(emptyLog, readText(lines.join('\n')), answers);
  return { added: plan.added.length, whose: open[0]?.options.map(([, name]) => name), says: list.leftOut };
}

describe('同名的人', () => {
  test.each([
    '姓名,工号',
    '姓名,身份证号',
    '教师姓名,教工号',
    '学员姓名,人员编号',
    '姓名,职工编号',
    '姓名,证件号码',
  ])('只有%s不同：问是谁的，不混在一起', (columns) => {
    expect(cameTo(columns, ['张伟,A1', '张伟,A2', '张伟,A2'])).toMatchObject({
      added: 0,
      whose: ['张伟（A1）（1条）', '张伟（A2）（2条）'],
    });
  });

  test('答了就只导入这一位的', () => {
    const people = ['张伟,A1', '张伟,A2', '张伟,', '李娜,A3'];
    expect(cameTo('姓名,工号', people, { [askKey('whose', '')]: '张伟（A2）' })).toMatchObject({
      added: 1,
      says: [
        '别人的没有导入：张伟（A1）1条、李娜1条。',
        '有同名的人又没有写工号、不知道是哪一位的，没有导入：第4行。',
      ],
    });
  });

  test('工号一列空着的，看身份证号', () => {
    expect(cameTo('姓名,工号,身份证号', ['张伟,,4401', '张伟,,4402']).whose).toHaveLength(2);
  });
});

test.each([
  ['工号相同', ['张伟,A1', '张伟,A1']],
  ['工号一行写了、一行没有写', ['张伟,A1', '张伟,']],
  ['姓名只写在第一行，工号相同', ['张伟,A1', ',A1']],
  ['全角和大小写不同', ['张伟,Ａ1X', '张伟,a1x']],
])('%s：是一个人，不问', (_, people) => {
  expect(cameTo('姓名,工号', people)).toMatchObject({ added: 2, whose: undefined });
});

test('姓名只写在第一行、工号不同的，是两个人', () => {
  expect(cameTo('姓名,工号', ['张伟,A1', ',A2']).whose).toEqual(['张伟（1条）', 'A2（1条）']);
});

describe('问和答', () => {
  const whose = askKey('whose', '');
  const asked = (people: readonly string[], columns = '姓名,工号') =>
    importInto(
      emptyLog,
      readText([`${columns},${head}`, ...people.map((person) => `${person},${row}`)].join('\n')),
      {},
    ).open;

  test('问的是所有的行，各人有几条', () => {
    expect(asked(['张三,', '李四,', '张三,'])).toEqual([
      {
        ...{ key: whose, field: 'whose', read: '', absent: false, rows: ['第2行', '第3行', '第4行'] },
        options: [
          ['张三', '张三（2条）'],
          ['李四', '李四（1条）'],
        ],
      },
    ]);
  });

  test('每一行都写着姓名的，有一行没有写，不当作接着上面的', () => {
    expect(asked(['张三,', '张三,', '李四,', ',']).map((ask) => ask.key)).toEqual([whose]);
    expect(asked(['张三,', ',', '李四,']).map((ask) => ask.rows)).toEqual([
      ['第3行'],
      ['第2行', '第3行', '第4行'],
    ]);
  });

  test('只写了工号的一行，是这个工号的人；工号的人有两个姓名的，各是各的', () => {
    expect(cameTo('姓名,工号', ['张三,A1', ',A1', '李四,A2']).whose).toEqual(['张三（2条）', '李四（1条）']);
    expect(cameTo('姓名,工号', ['张三,A1', '李四,A1', ',A1']).whose).toEqual([
      ...['张三（1条）', '李四（1条）', 'A1（1条）'],
    ]);
  });

  const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i));

  test('别人多的，只列十个，说有几人；不知道是谁的也一样', () => {
    const others = (n: number) =>
      cameTo('姓名,工号', ['王五,', ...many(n, (i) => `人${i},`)], { [whose]: '王五' }).says;
    const ten = many(10, (i) => `人${i}1条`).join('、');
    expect(others(10)).toEqual([`别人的没有导入：${ten}。`]);
    expect(others(11)).toEqual([`别人的没有导入：${ten}等11人。`]);
    const unsaid = (n: number) =>
      cameTo('姓名,工号', ['王五,', '王五,', '李四,', ...many(n, () => ',')], { [whose]: '王五' }).says[1];
    const rows = many(10, (i) => `第${i + 5}行`).join('、');
    expect(unsaid(10)).toBe(`没有写姓名、不知道是谁的，没有导入：${rows}。`);
    expect(unsaid(11)).toBe(`没有写姓名、不知道是谁的，没有导入：${rows}等11条。`);
  });

  test('几张表各把姓名写在第一行：每张表里没有写的，接着那张表的', () => {
    const sheet = (name: string, ...people: string[]) => ({
      ...{ name, hidden: false },
      rows: [`姓名,${head}`, ...people.map((person) => `${person},${row}`)].map((line) => line.split(',')),
    });
    const found = readTable({
      format: 'xlsx',
      sheets: [sheet('上半年', '张三', '', '李四'), sheet('下半年', '张三', '', '李四')],
    });
    expect(importInto(emptyLog, found).open.map((ask) => [ask.key, ask.rows.length])).toEqual([
      [unnamedKey, 2],
      [whose, 6],
    ]);
    const answers = { [whose]: '张三', [unnamedKey]: asAbove };
    expect(importInto(emptyLog, found, answers).plan.added).toHaveLength(4);
  });

  test('全角和半角、有没有空格的姓名，是一个人', () => {
    expect(cameTo('姓名,工号', ['张 三,', '张三,', '李四,'], { [whose]: '张三' })).toMatchObject({
      added: 2,
    });
  });
});
