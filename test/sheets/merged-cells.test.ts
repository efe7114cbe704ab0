import { describe, expect, test } from 'vitest';
import type { Cell } from '~/sheets/cell';
import { fillMerged, mergeOf, spannedRows } from '~/sheets/merged-cells';

test.each<[string, [number, number, number, number] | undefined]>([
  ['A1:C2', [0, 2, 1, 2]],
  ['B3', [1, 1, 3, 3]],
  ['AA10:AB11', [26, 27, 10, 11]],
  ['', undefined],
  ['A:B', undefined],
  ['1:2', undefined],
  ['A1:', undefined],
])('“%s”这几格', (range, at) => {
  const [left, right, top, bottom] = at ?? [];
  expect(mergeOf(range)).toEqual(at && { left, right, top, bottom });
});

test('横着合并三列以上的行：标题', () => {
  const merges = ['A1:C1', 'A2:B2', 'D3:F4', 'A5:A9'].flatMap((range) => mergeOf(range) ?? []);
  expect([...spannedRows(merges)]).toEqual([1, 3]);
});

describe('竖着合并的', () => {
  const filled = (range: string, rows: Cell[][]) => {
    fillMerged(
      rows,
      [mergeOf(range)].flatMap((merge) => merge ?? []),
    );
    return rows;
  };

  test('每一行都写上；已经写着别的不动，合并以外的不动', () => {
    expect(filled('A2:A4', [['x'], ['甲'], [''], ['乙'], ['']])).toEqual([
      ['x'],
      ['甲'],
      ['甲'],
      ['乙'],
      [''],
    ]);
  });

  test('填满一张表最多的格子为止', () => {
    const rows: Cell[][] = [['甲', '乙'], ...Array.from({ length: 209_999 }, () => ['甲', ''])];
    const merge = (left: number, bottom: number) => ({ left, right: left, top: 1, bottom });
    fillMerged(rows, [...Array(40).fill(merge(0, 210_000)), merge(0, 41), merge(1, 2)]);
    expect(rows[1]).toEqual(['甲', '']);
  });

  test('横着的、空着的、表格外面的，不动', () => {
    const rows = () => [
      ['甲', ''],
      ['', ''],
      ['', ''],
    ];
    expect(filled('A1:B3', rows())).toEqual(rows());
    expect(filled('B1:B3', rows())).toEqual(rows());
    expect(filled('C1:C3', rows())).toEqual(rows());
    expect(filled('A7:A9', rows())).toEqual(rows());
  });
});
