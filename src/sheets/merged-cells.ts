import type { Cell } from './cell';
import { mostCells } from './limits';
import { columnOf, rowOf } from './place';

/** Cells merged into one: columns from 0, rows from 1, both ends included. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cells of a range by its name, such as A1:A9; nothing where no table has it. */
export function mergeOf(range: string): Merge | undefined {
  const [first = '', last = first] = range.split(':');
  try {
    return { left: columnOf(first), right: columnOf(last), top: rowOf(first), bottom: rowOf(last) };
  } catch {
    return undefined;
  }
}

/** Rows, from 1, with a cell merged over three columns or more. */
export function spannedRows(merges: readonly Merge[]): Set<number> {
  return new Set(merges.filter(({ left, right }) => right - left >= 2).map(({ top }) => top));
}

/** Puts a cell merged downwards into each row it covers; one merged sideways, such as a title, stays at its left. */
export function fillMerged(rows: Cell[][], merges: readonly Merge[]): void {
  let room = mostCells;
  for (const { left, right, top, bottom } of merges) {
    const above = rows[top - 1]?.[left];
    if (left !== right || !above) continue;
    for (const row of rows.slice(top, bottom)) {
      if (room-- === 0) return;
      if (row[left] === '') row[left] = above;
    }
  }
}
