import { narrowed } from '~/rules/narrowed';
import type { Duplicates, RosterRow } from './roster';

/** The rows with the same id in the same year; which of them is right, only the office knows. */
export function duplicatesIn(rows: readonly RosterRow[], hasSureId: (row: RosterRow) => boolean): Duplicates {
  const groups = new Map<string, number[]>();
  const mayRepeat = repeating(rows);
  for (const row of rows) {
    if (row.id === '' || row.year === undefined || !mayRepeat(row.id) || !hasSureId(row)) continue;
    const key = `${idOf(row.id)} ${row.year}`;
    const group = groups.get(key);
    if (group) group.push(row.row);
    else groups.set(key, [row.row]);
  }
  const same = [...groups.values()].filter(({ length }) => length > 1);
  return new Map(same.flatMap((group) => group.map((row) => [row, group] as const)));
}

/** Whether an id may stand in another row too: sure for those that do, and wrong for a few that don't. Most never do, and cost no key. */
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

/** Most ids are digits and capitals, and stay as they are. */
function idOf(id: string): string {
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    if (code <= space || code > capitalZ) return narrowed(id).toUpperCase();
  }
  return id;
}

const space = 32;
const capitalZ = 90;
