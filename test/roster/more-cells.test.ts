import { expect, test } from 'vitest';
import type { Cell } from '~/sheets/cell';
import { judged } from './listed';

const person: Cell[] = ['甲', '1', '', '2018', '一般', '18', '42', '12'];

/** What is said of a row with these cells behind the last heading. */
const said = (...beyond: Cell[]) => judged([[...person, ...beyond]]).rows[0]?.reasons;

test.each<[Cell[], number]>([
  [['12'], 1],
  [['12.5'], 1],
  [[' 030 '], 1],
  [['', '12'], 2],
  [['请假', '12', ''], 3],
])('比表头多出 %j，里面有学时一样的数：退回，说多几格', (beyond, by) => {
  expect(said(...beyond)).toEqual([{ kind: 'more-cells', by }]);
});

test.each<[Cell[]]>([
  [[]],
  [['']],
  [['', ' ']],
  [['请假']],
  [['12学时']],
  [['第12']],
  [['1.2.3']],
  [['12.']],
  [['.5']],
])('比表头多出 %j，是备注、空格：照样核对', (beyond) => {
  expect(said(...beyond)).toEqual([]);
});

test('没有表头的表，没有多出来的格', () => {
  const { rows } = judged([[...person, '12']], { headerRows: 0 });
  expect(rows.at(-1)).toMatchObject({ outcome: 'met', reasons: [] });
});

test('站在另一个表头、另一年标题下面的行，只说那一条', () => {
  const moved = ['乙', '2', '', '2018', '一般', '18', '42', '12', '12'];
  const other = ['工号', '姓名', '部门', '年度', '行业', '公需科目', '专业科目', '选修'];
  const { rows } = judged([person, other, moved]);
  expect(rows.map(({ reasons }) => reasons)).toEqual([[], [{ kind: 'other-heading', row: 3 }]]);
});
