import { expect, test } from 'vitest';
import { withDecimalPoints } from '~/roster/read/decimal-commas';

const columns = { name: 0, common: 1, professional: 2 };

function read(cells: string[], change = {}) {
  const rows = [['姓名', '公需', '专业'], ...cells.map((cell) => ['甲,乙', cell, '30'])];
  const { sheet, commas } = withDecimalPoints({ name: '', rows }, { headerRows: 1, columns, ...change });
  return { cells: sheet.rows.slice(1).map((row) => row[1]), ...commas, isSame: sheet.rows === rows };
}

test.each([
  [['18,5', '30'], ['18.5', '30'], 1, ['18,5', '18.5']],
  [['18,5学时', '7,25', '１８，５'], ['18.5学时', '7.25', '18.5'], 3, ['18,5学时', '18.5学时']],
  [['30', '0,5 个学时'], ['30', '0.5 个学时'], 1, ['0,5 个学时', '0.5 个学时']],
  [['18,5课时', '18,5小时', '18,5学分'], ['18.5课时', '18.5小时', '18.5学分'], 3, ['18,5课时', '18.5课时']],
])('逗号是小数点的 %j：读成 %j，说有几处、举第一个例子', (cells, points, count, example) => {
  expect(read(cells)).toEqual({ cells: points, count, example, isSame: false });
});

test.each([
  ['没有逗号的', ['18', '30']],
  ['另有小数点的', ['18,5', '17.5']],
  ['另有带单位的小数的', ['18,5', '17.5学时']],
  ['逗号是千位的', ['18,5', '1,000']],
  ['逗号是千位、又有小数的', ['18,5', '1,000.5']],
  ['写着几个数的', ['18,5,30']],
  ['写着别的话的', ['约18,5', '18,5多', '18,5456', '1000,5']],
])('%s，一个也不改', (_, cells) => {
  expect(read(cells)).toEqual({ cells, count: 0, example: undefined, isSame: true });
});

test('一科分在几列的、一行一门课的，都看', () => {
  const rows = [
    ['姓名', '公需', '学时', '公需网络'],
    ['甲', '1', '2,5', '3,5'],
  ];
  const added = { headerRows: 1, columns: { name: 0, common: 1 }, added: { common: [3] } };
  expect(withDecimalPoints({ name: '', rows }, added).sheet.rows[1]).toEqual(['甲', '1', '2,5', '3.5']);
  const kinds = { column: 1, hours: 2, subjects: new Map() };
  const { sheet } = withDecimalPoints({ name: '', rows }, { headerRows: 1, columns: { name: 0 }, kinds });
  expect(sheet.rows[1]).toEqual(['甲', '1', '2.5', '3,5']);
});

test('表头里的逗号不是学时', () => {
  const rows = [
    ['姓名', '1,5'],
    ['甲', '18'],
  ];
  expect(
    withDecimalPoints({ name: '', rows }, { headerRows: 1, columns: { name: 0, common: 1 } }).commas.count,
  ).toBe(0);
});
