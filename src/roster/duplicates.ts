import { narrowed } from '~/rules/narrowed';
import type { RosterRow } from './roster';

/** The rows with the same id in the same year pointed out; which of them is right, only the office knows. */
export function withDuplicates(rows: readonly RosterRow[]): readonly RosterRow[] {
  const groups = sameRows(rows);
  if (groups.size === 0) return rows;
  return rows.map((row) => {
    const same = groups.get(keyOf(row) ?? '');
    return same ? { ...row, reasons: [...row.reasons, { kind: 'duplicate', rows: same }] } : row;
  });
}

/** The row numbers under each key that comes more than once; most ids never do, and cost no key. */
function sameRows(rows: readonly RosterRow[]): Map<string, number[]> {
  const ids = new Set<string>();
  const again = new Set<string>();
  for (const row of rows) {
    const id = idOf(row);
    if (ids.has(id)) again.add(id);
    else ids.add(id);
  }
  const groups = new Map<string, number[]>();
  if (again.size === 0) return groups;
  for (const row of rows) {
    const key = again.has(idOf(row)) ? keyOf(row) : undefined;
    if (key !== undefined) added(groups, key, row.row);
  }
  for (const [key, group] of groups) if (group.length === 1) groups.delete(key);
  return groups;
}

function added(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function idOf({ id }: RosterRow): string {
  return narrowed(id).toUpperCase();
}

/** Nothing for a row without an id that can be relied on. */
function keyOf(row: RosterRow): string | undefined {
  const broken = row.outcome === 'rejected' && row.reasons.some((r) => r.kind === 'cell' && r.field === 'id');
  return row.id === '' || broken ? undefined : `${idOf(row)} ${row.year ?? ''}`;
}
