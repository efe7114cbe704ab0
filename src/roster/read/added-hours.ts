import { add, type Hours, mostHours } from '~/rules/duty/hours';
import type { Cell } from '~/sheets/cell';
import type { CellHours } from './read-cell-hours';

/** With the column that can't be read. */
export type AddedHours = CellHours & { readonly column?: number };

/** The hours of a subject that a list tells in several columns, together: a blank counts as nothing beside one that is not, and what can't be read, or comes to more than a year has, leaves nothing certain. */
export function addedHours(
  cells: readonly Cell[],
  columns: readonly number[],
  hoursIn: (cell: Cell | undefined) => CellHours,
): AddedHours {
  let sum: Hours | undefined;
  let days: string | undefined;
  for (const column of columns) {
    const part = hoursIn(cells[column]);
    if (part.kind === 'trouble') return { ...part, column };
    if (part.kind === 'blank') continue;
    sum = sum === undefined ? part.hours : add(sum, part.hours);
    days ??= part.days;
  }
  if (sum !== undefined && sum / 10 > mostHours) return { kind: 'trouble', trouble: 'too-many' };
  return sum === undefined ? { kind: 'blank' } : { kind: 'hours', hours: sum, days };
}
