import { personKeys } from './person-keys';
import { repeating } from './repeating';
import type { RosterRow } from './roster';

/** Rows of one year that may be one person's. */
export interface Same {
  readonly by: 'id' | 'name';
  readonly rows: readonly RosterRow[];
  /** One id with several names is several people's, or a slip; one name in several departments is several people's. */
  readonly onePerson: boolean;
}

/** The rows of a year that share an id, or a name where there is no id; with each the rows that name nobody and stand right below. */
export function samePerson(rows: readonly RosterRow[], isApart: (row: RosterRow) => boolean): Same[] {
  const keys = personKeys(rows);
  const mayRepeat = repeating(keys);
  const found = new Map<string, RosterRow[]>();
  for (let i = 0; i < rows.length; i++) {
    if (!mayRepeat(i)) continue;
    const row = rows[i] as RosterRow;
    const key = keys[i] as string;
    if (key === '' || isApart(row)) continue;
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].flatMap(byYear).flatMap(told);
}

/** A row whose year can't be read belongs to the only year that its person has. */
function byYear(rows: readonly RosterRow[]): RosterRow[][] {
  const years = new Set(rows.map((row) => row.year).filter((year) => year !== undefined));
  if (years.size === 1) return [[...rows]];
  return [...years].map((year) => rows.filter((row) => row.year === year));
}

function told(rows: readonly RosterRow[]): Same[] {
  if (rows.length < 2) return [];
  if (rows.every((row) => (row.id !== '' ? row.sureId : row.name === ''))) {
    return [{ by: 'id', rows, onePerson: different(rows, (row) => row.name) < 2 }];
  }
  if (different(rows, (row) => row.department) < 2) return [{ by: 'name', rows, onePerson: true }];
  const departments = [...new Set(rows.map((row) => row.department))];
  const apart = departments.map((name) => rows.filter((row) => row.department === name));
  const several = apart.filter((some) => some.length > 1);
  return [
    ...several.map((some): Same => ({ by: 'name', rows: some, onePerson: true })),
    { by: 'name', rows, onePerson: false },
  ];
}

function different(rows: readonly RosterRow[], said: (row: RosterRow) => string): number {
  return new Set(rows.map(said).filter((text) => text !== '')).size;
}
