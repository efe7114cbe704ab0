import { describe, expect, test } from 'vitest';
import { CellGrid, type Standing } from '~/sheets/cell-grid';
import { SheetError } from '~/sheets/sheet-error';

type Cells = (readonly [text: string, standing?: Standing])[];

/** What comes of rows of cells, each with how it stands. */
function laidOut(...rows: Cells[]) {
  const grid = new CellGrid();
  for (const cells of rows) {
    grid.openRow();
    for (const [text, standing] of cells) grid.put(text, standing);
  }
  return grid.sheet('名单');
}

describe('有多大', () => {
  const kindOf = (row: number, column: number, text = '甲') => {
    const grid = new CellGrid();
    grid.openRow(row);
    try {
      grid.put(text, { column });
      return undefined;
    } catch (error) {
      return error instanceof SheetError ? error.kind : error;
    }
  };

  test.each([
    [210_000, 39, undefined],
    [210_000, 40, 'too-wide'],
    [210_001, 0, 'too-many-rows'],
    [1, 8_399_999, undefined],
    [1, 8_400_000, 'too-wide'],
  ])('最末一格在第%i行、从零数第%i列：%s；空的格子不算', (row, column, kind) => {
    expect(kindOf(row, column)).toBe(kind);
    expect(kindOf(row, column, '')).toBeUndefined();
  });
});

test.each<[string, Cells[], string[][]]>([
  [
    '往下占的，下面的格子让开',
    [[['甲', { down: 2 }], ['乙']], [['丙']]],
    [
      ['甲', '乙'],
      ['甲', '丙'],
    ],
  ],
  [
    '往下、往右占的，让开几格',
    [[['甲', { down: 2, across: 2 }], ['乙']], [['丙']]],
    [
      ['甲', '', '乙'],
      ['', '', '丙'],
    ],
  ],
  [
    '占到的行为止',
    [[['甲', { down: 2 }]], [['乙']], [['丙']]],
    [
      ['甲', ''],
      ['甲', '乙'],
      ['丙', ''],
    ],
  ],
  [
    '只往右占的，下面不让',
    [[['甲', { across: 2 }], ['乙']], [['丙']]],
    [
      ['甲', '', '乙'],
      ['丙', '', ''],
    ],
  ],
  [
    '写明在哪一列的，上面占着也在那一列',
    [[['甲', { down: 2 }], ['乙']], [['丙', { column: 0 }]]],
    [
      ['甲', '乙'],
      ['丙', ''],
    ],
  ],
  ['写明在哪一列的，接着它数', [[['甲', { column: 1 }], ['乙']]], [['', '甲', '乙']]],
  ['末尾空着的行不算', [[['甲']], [['']]], [['甲']]],
])('%s', (_, rows, read) => {
  expect(laidOut(...rows).rows).toEqual(read);
});

test('次序颠倒的不读', () => {
  const grid = new CellGrid();
  grid.openRow(2);
  expect(() => grid.openRow(2)).toThrow('order');
  expect(() => grid.openRow(Number.NaN)).toThrow('order');
  grid.put('甲', { column: 1 });
  expect(() => grid.put('乙', { column: 1 })).toThrow('order');
  expect(() => grid.put('乙', { column: Number.NaN })).toThrow('order');
});

test('看不见的列：写明的，和每一格都看不见的；右边没有内容的不算', () => {
  const grid = new CellGrid();
  for (const column of [0, 3, 4]) grid.hideColumn(column);
  grid.openRow();
  grid.put('甲');
  grid.put('乙', { hidden: true });
  grid.put('丙', { hidden: true });
  grid.put('丁');
  grid.put('', { hidden: true });
  grid.openRow();
  grid.put('甲');
  grid.put('', { hidden: true });
  grid.put('丙');
  const { hiddenColumns, hiddenRows } = grid.sheet('名单');
  expect([...(hiddenColumns ?? [])]).toEqual([0, 3, 1]);
  expect([...(hiddenRows ?? [])]).toEqual([]);
});

test('划掉的行：里面有内容的格子都划掉了；空的格子不算', () => {
  const struck = { struck: true };
  const { struckRows } = laidOut(
    [['甲', struck], ['乙']],
    [['甲', struck], ['']],
    [['', struck]],
    [
      ['甲', struck],
      ['乙', struck],
    ],
    [['甲']],
    [['乙', struck]],
  );
  expect([...(struckRows ?? [])]).toEqual([2, 4, 6]);
});
