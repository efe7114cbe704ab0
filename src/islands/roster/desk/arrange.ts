import type { ExplainedRow, JudgedRoster, RosterRow } from '~/roster/judge/roster';
import { isToDo } from '~/roster/say/reminder';
import { narrowed } from '~/rules/duty/narrowed';
import type { Choice, View } from './protocol';

/** The rows a view shows, in its order; rows that are equal in it stay as the list has them. */
export function arranged(judged: JudgedRoster, { find, sort, ...choice }: View): RosterRow[] {
  const wanted = fold(find);
  const chosen = chosenOf(judged.rows, choice).filter(
    (row) => wanted === '' || fold(row.name).includes(wanted) || fold(row.id).includes(wanted),
  );
  if (sort === 'row') return chosen;
  return sort === 'missing' ? mostLackingFirst(chosen, judged) : chosen.sort(orders[sort]);
}

/** The rows of a department, or of all, that came out in some way. */
export function chosenOf(rows: readonly RosterRow[], { which, department }: Choice): RosterRow[] {
  return rows.filter(
    (row) =>
      (department === undefined || row.department === department) &&
      (which === 'all' || (which === 'to-do' ? isToDo(row) : row.outcome === which)),
  );
}

function fold(text: string): string {
  return narrowed(text).replace(/ /g, '').toUpperCase();
}

const { compare } = new Intl.Collator('zh-CN', { numeric: true });

const orders = {
  name: (a: RosterRow, b: RosterRow) => compare(a.name, b.name),
  department: (a: RosterRow, b: RosterRow) => compare(a.department, b.department),
} as const;

function mostLackingFirst(rows: readonly RosterRow[], { explained }: JudgedRoster): RosterRow[] {
  const lacks = rows.map((row) => ({ row, lack: lackOf(explained(row)) }));
  return lacks.sort((a, b) => b.lack - a.lack).map(({ row }) => row);
}

/** What is left to study, in tenths: the subjects together, or the total where that is more. */
function lackOf({ missing }: ExplainedRow): number {
  const { total = 0, common = 0, professional = 0, elective = 0 } = missing;
  return Math.max(total, common + professional + elective);
}
