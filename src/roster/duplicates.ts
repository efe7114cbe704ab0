import { narrowed } from '~/rules/narrowed';
import type { RosterRow } from './roster';

/** The rows with the same id in the same year pointed out; which of them is right, only the office knows. */
export function withDuplicates(rows: readonly RosterRow[]): RosterRow[] {
  const byKey = new Map<string, number[]>();
  const keys = rows.map(keyOf);
  keys.forEach((key, i) => {
    if (key === undefined) return;
    const same = byKey.get(key);
    if (same) same.push((rows[i] as RosterRow).row);
    else byKey.set(key, [(rows[i] as RosterRow).row]);
  });
  return rows.map((row, i) => {
    const same = byKey.get(keys[i] ?? '');
    if (!same || same.length === 1) return row;
    return { ...row, reasons: [...row.reasons, { kind: 'duplicate', rows: same }] };
  });
}

/** Nothing for a row without an id that can be relied on. */
function keyOf({ id, year, reasons }: RosterRow): string | undefined {
  const broken = reasons.some((r) => r.kind === 'cell' && r.field === 'id');
  return id === '' || broken ? undefined : `${narrowed(id).toUpperCase()} ${year ?? ''}`;
}
