import { describe, expect, test } from 'vitest';
import { addedHours } from '~/roster/read/added-hours';
import { readCellHours } from '~/roster/read/read-cell-hours';
import { hours } from '~/rules/duty/hours';
import type { Cell } from '~/sheets/cell';

describe('一科写在几列里', () => {
  const read = (...cells: Cell[]) => addedHours(cells, [0, 1, 2], (cell) => readCellHours(cell, hours(6)));

  test.each<[Cell[], unknown]>([
    [['10', '', '8.5'], { kind: 'hours', hours: 185, days: undefined }],
    [['', '2天', '3天'], { kind: 'hours', hours: 300, days: '2' }],
    [['', '0', ''], { kind: 'hours', hours: 0, days: undefined }],
    [['', '', ''], { kind: 'blank' }],
    [['10', '约8', '多'], { kind: 'trouble', trouble: 'about', said: '约8', column: 1 }],
    [['8784', '', ''], { kind: 'hours', hours: 87_840, days: undefined }],
    [['8784', '0.1', ''], { kind: 'trouble', trouble: 'too-many' }],
  ])('%j：%j', (cells, hours) => {
    expect(read(...cells)).toEqual(hours);
  });
});
