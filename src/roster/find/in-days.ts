import { subjects } from '~/rules/duty/subject';
import type { Cell } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { RosterSettings } from './settings';

const days = /[([【](单位:?)?(天|日|天数|工作日)[)\]】]|天数$/;

/** Whether a heading says that days stand below it: 公需（天）, 培训天数. */
export function namesDays(heading: string): boolean {
  return days.test(simplified(heading).replace(/ /g, ''));
}

/** The columns of hours whose headings say that they hold days. */
export function daysColumns(
  { columns, added, kinds }: RosterSettings,
  headings: readonly string[],
): readonly number[] {
  const hours = subjects.flatMap((subject) => [columns[subject], ...(added?.[subject] ?? [])]);
  return [...hours, kinds?.hours].filter(
    (column): column is number => column !== undefined && namesDays(headings[column] ?? ''),
  );
}

/** A row in which bare numbers below such a heading say that they are days. */
export function withDays(cells: readonly Cell[], columns: readonly number[]): readonly Cell[] {
  if (columns.length === 0) return cells;
  return cells.map((cell, column) =>
    columns.includes(column) && typeof cell === 'string' && /\d\s*$/.test(cell) ? `${cell.trim()}天` : cell,
  );
}
