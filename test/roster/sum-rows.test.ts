import { describe, expect, test } from 'vitest';
import { sumRows } from '~/roster/read/sum-rows';

const columns = { name: 0, common: 1, professional: 2 };

/** The sums of a list below a heading; a row called 合计 is a total. */
function sumsIn(...rows: string[][]) {
  const all = [['姓名', '公需', '专业'], ...rows];
  const isTotal = (row: number) => all[row - 1]?.[0] === '合计';
  return sumRows({ name: '', rows: all }, { headerRows: 1, columns }, isTotal);
}

const [a, b, c] = [
  ['甲', '18', '42'],
  ['乙', '30', '40'],
  ['丙', '12', '2'],
] as const;
const row = (cells: readonly string[]) => [...cells];
const office = ['办公室', '48', '82'];

describe('一行的学时是不是紧挨着的几行加起来的', () => {
  test.each<[string, string[][], number, number, boolean]>([
    ['下面两行的和', [office, row(a), row(b), row(c)], 2, 2, true],
    ['上面两行的和', [row(c), row(a), row(b), office], 5, 2, true],
    ['上面两行的和，再上面还有', [row(a), row(b), office], 4, 2, true],
    ['中间隔着空行、合计', [office, row(a), [], ['合计', '999', '999'], row(b)], 2, 2, true],
    ['带着单位', [['办公室', '48学时', '82.0'], ['甲', '18 学时', '42学分'], row(b)], 2, 2, true],
    [
      '有半个学时',
      [
        ['办公室', '18.3', '0'],
        ['甲', '18.1', ''],
        ['乙', '0.2', ''],
      ],
      2,
      2,
      true,
    ],
    ['有一科不对', [['办公室', '48', '83'], row(a), row(b)], 2, 2, false],
    ['有一科多了', [['办公室', '48', '81'], row(a), row(b)], 2, 2, false],
    ['要两行，只有一行', [row(a), ['乙', '18', '42'], row(c)], 2, 2, false],
    ['一行就够', [row(a), ['乙', '18', '42'], row(c)], 2, 1, true],
    ['有一行读不懂', [office, ['甲', '约18', '42'], row(b)], 2, 2, false],
    ['自己没有学时', [['办公室', '', ''], row(a), row(b)], 2, 2, false],
    ['自己读不懂', [['办公室', '约48', '82'], row(a), row(b)], 2, 2, false],
    ['到了头还不够', [office, row(a)], 2, 1, false],
  ])('%s', (_, rows, at, least, is) => {
    expect(sumsIn(...rows).isSum(at, least)).toBe(is);
  });

  test('表头上面的数不算在里面', () => {
    const rows = [['2018', '48', '82'], ['姓名', '公需', '专业'], row(a), ['办公室', '66', '124']];
    const sums = sumRows({ name: '', rows }, { headerRows: 2, columns }, () => false);
    expect(sums.isSum(4, 1)).toBe(false);
  });

  test('表头第二行里的数也不算', () => {
    const rows = [['姓名', '公需', '专业'], ['应修', '18', '42'], row(a)];
    expect(sumRows({ name: '', rows }, { headerRows: 2, columns }, () => false).isSum(3, 1)).toBe(false);
  });

  test('一科分在几列的，几列加起来算', () => {
    const rows = [
      ['姓名', '公需面授', '专业', '公需网络'],
      ['办公室', '48', '', ''],
      ['甲', '10', '', '8'],
      ['乙', '', '', '30'],
    ];
    const settings = { headerRows: 1, columns, added: { common: [3] } };
    expect(sumRows({ name: '', rows }, settings, () => false).isSum(2, 2)).toBe(true);
  });
});

describe('整份名单按部门折叠，部门的行在它的人上面', () => {
  const second = ['工程部', '24', '4'];
  const whole = ['合计', '72', '86'];

  test.each<[string, string[][], number[]]>([
    ['两个部门', [office, row(a), row(b), second, row(c), row(c)], [2, 5]],
    ['最后有合计', [office, row(a), row(b), second, row(c), row(c), whole], [2, 5]],
    ['合计后面的不看', [office, row(a), row(b), second, row(c), row(c), whole, row(a)], [2, 5]],
    ['中间有空行', [office, row(a), row(b), [], second, row(c), row(c)], [2, 6]],
    ['有的部门只有一个人', [office, row(a), row(b), row(c), row(c), second, row(c), row(c)], [2, 5, 7]],
    ['只有一个部门，没有合计：说不准', [office, row(a), row(b)], []],
    ['只有一个部门，合计对得上', [office, row(a), row(b), ['合计', '48', '82']], [2]],
    ['合计对不上', [office, row(a), row(b), second, row(c), row(c), ['合计', '72', '87']], []],
    ['每个部门一个人，合计对得上：说不准', [row(a), row(a), row(b), row(b), ['合计', '48', '82']], []],
    ['有一行不是谁的和', [office, row(a), row(b), second, row(c), row(c), row(a)], []],
  ])('%s', (_, rows, heads) => {
    expect([...sumsIn(...rows).heads]).toEqual(heads);
  });
});
