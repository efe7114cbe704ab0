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
  const groups = new Map<string, number[]>();
  const mayRepeat = repeating(rows);
  for (const row of rows) {
    const key = mayRepeat(row.id) ? keyOf(row) : undefined;
    if (key !== undefined) added(groups, key, row.row);
  }
  for (const [key, group] of groups) if (group.length === 1) groups.delete(key);
  return groups;
}

/** Whether an id may stand in another row too: sure for those that do, and wrong for a few that don't. */
function repeating(rows: readonly RosterRow[]): (id: string) => boolean {
  const seen = new Uint8Array(sieve);
  for (const { id } of rows) {
    const at = placeOf(id);
    seen[at] = seen[at] === 0 ? 1 : 2;
  }
  return (id) => seen[placeOf(id)] === 2;
}

const sieve = 1 << 21;

/** The same for ids that are the same in narrow capitals. */
function placeOf(id: string): number {
  const same = idOf(id);
  let sum = 0;
  for (let i = 0; i < same.length; i++) sum = (Math.imul(sum, 31) + same.charCodeAt(i)) | 0;
  return (sum ^ (sum >>> 15)) & (sieve - 1);
}

function added(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function idOf(id: string): string {
  return plainId.test(id) ? id : narrowed(id).toUpperCase();
}

/** What most ids are. */
const plainId = /^[0-9A-Z]*$/;

/** Nothing for a row without an id that can be relied on. */
function keyOf(row: RosterRow): string | undefined {
  const broken = row.outcome === 'rejected' && row.reasons.some((r) => r.kind === 'cell' && r.field === 'id');
  return row.id === '' || broken ? undefined : `${idOf(row.id)} ${row.year ?? ''}`;
}
