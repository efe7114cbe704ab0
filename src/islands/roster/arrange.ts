import { toRemind } from '~/roster/reminder';
import type { RosterRow } from '~/roster/roster';
import { narrowed } from '~/rules/narrowed';
import type { View, Which } from './protocol';

/** The rows a view shows, in its order; rows that are equal in it stay as the list has them. */
export function arranged(rows: readonly RosterRow[], { which, department, find, sort }: View): RosterRow[] {
  const wanted = fold(find);
  const chosen = chosenOf(rows, which).filter(
    (row) =>
      (department === undefined || row.department === department) &&
      (wanted === '' || fold(row.name).includes(wanted) || fold(row.id).includes(wanted)),
  );
  return sort === 'row' ? chosen : chosen.sort(orders[sort]);
}

export function chosenOf(rows: readonly RosterRow[], which: Which): RosterRow[] {
  if (which === 'to-do') return toRemind(rows);
  return rows.filter((row) => which === 'all' || row.outcome === which);
}

function fold(text: string): string {
  return narrowed(text).replace(/ /g, '').toUpperCase();
}

const { compare } = new Intl.Collator('zh-CN', { numeric: true });

const orders = {
  missing: (a: RosterRow, b: RosterRow) => lackOf(b) - lackOf(a),
  name: (a: RosterRow, b: RosterRow) => compare(a.name, b.name),
  department: (a: RosterRow, b: RosterRow) => compare(a.department, b.department),
} as const;

/** What is left to study, in tenths: the subjects together, or the total where that is more. */
function lackOf({ missing }: RosterRow): number {
  const { total = 0, common = 0, professional = 0, elective = 0 } = missing;
  return Math.max(total, common + professional + elective);
}
