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

/** The names of rows without an id that have exactly one id in other rows. */
function idsOfNames(rows: readonly RosterRow[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const without = new Set(rows.filter((row) => row.name !== '' && !hasId(row)).map(nameKey));
  if (without.size === 0) return found;
  for (const row of rows) {
    const name = nameKey(row);
    if (name === '' || !hasId(row) || !without.has(name)) continue;
    const id = keyOf(row.id);
    found.set(name, found.has(name) && found.get(name) !== id ? undefined : id);
  }
  return found;
}

function hasId({ id, sureId }: RosterRow): boolean {
  return id !== '' && sureId;
}

function nameKey({ name }: RosterRow): string {
  const key = keyOf(name);
  return key.includes(' ') ? key.replace(/ /g, '') : key;
}

/** The same for what differs only in width, case or spaces; most ids are digits and capitals, and stay as they are. */
function keyOf(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= space || (code > capitalZ && !isHan(code))) {
      return narrowed(text).toUpperCase();
    }
  }
  return text;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Before a name, so that it is no id; most rows have an id, and it costs them nothing. */
const mark = '\n';

const space = 32;
const capitalZ = 90;
