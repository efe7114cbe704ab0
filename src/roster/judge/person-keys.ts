import { narrowed } from '~/rules/duty/narrowed';
import type { RosterRow } from './roster';

/** Whose each row is, as far as its list tells: by its id; by its name where it has none, or by the only id of that name; by the row above where it names nobody. '' where nothing tells. */
export function personKeys(rows: readonly RosterRow[]): string[] {
  const idOfName = idsOfNames(rows);
  const keys: string[] = [];
  for (const row of rows) {
    const isBelow = rows[keys.length - 1]?.row === row.row - 1;
    const above = isBelow ? (keys[keys.length - 1] as string) : '';
    keys.push(hasId(row) ? keyOf(row.id) : keyWithoutId(row, idOfName, above));
  }
  return keys;
}

function keyWithoutId(
  row: RosterRow,
  idOfName: ReadonlyMap<string, string | undefined>,
  above: string,
): string {
  const name = nameKey(row);
  if (name !== '') return idOfName.get(name) ?? `${mark}${name}`;
  return row.id === '' ? above : '';
}

/** The names that have exactly one id, where some rows have none. */
function idsOfNames(rows: readonly RosterRow[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  if (rows.every(hasId)) return found;
  for (const row of rows.filter(hasId)) {
    const name = nameKey(row);
    const id = keyOf(row.id);
    found.set(name, found.has(name) && found.get(name) !== id ? undefined : id);
  }
  return found;
}

function hasId({ id, sureId }: RosterRow): boolean {
  return id !== '' && sureId;
}

function nameKey({ name }: RosterRow): string {
  return keyOf(name).replace(/ /g, '');
}

/** Digits and capitals, as most ids are, and Chinese. */
const asIs = /^[!-Z\u4e00-\u9fff]*$/;

/** The same for what differs only in width, case or spaces. */
function keyOf(text: string): string {
  return asIs.test(text) ? text : narrowed(text).toUpperCase();
}

/** Before a name, so that it is no id; most rows have an id, and it costs them nothing. */
const mark = '\n';
