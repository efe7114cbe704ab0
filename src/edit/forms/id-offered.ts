import { isList, type Path, valueAt } from '~/edit/yaml/value';
import type { Day } from '~/rules/duty/day';

/** The lists whose items go by a name in Latin letters, and what such a name begins with. */
const lists: Readonly<Record<string, string>> = {
  'cases.case': 'case',
  'duties.id': 'duty',
  'gaps.id': 'gap',
  'terms.id': 'term',
};

/** A name that an item without one may go by, free among its like; undefined where none is asked for. */
export function idOffered(path: Path, data: unknown, today: Day): string | undefined {
  const [list, index, key] = path;
  const first = lists[`${list}.${key}`];
  const items = valueAt(data, [list as string]);
  if (path.length !== 3 || first === undefined || !isList(items)) return undefined;
  if (valueAt(items, [index as number, key as string])) return undefined;
  const taken = items.map((one) => valueAt(one, [key as string]));
  for (let n = 1; ; n++) {
    const name = `${first}-${today}${n === 1 ? '' : `-${n}`}`;
    if (!taken.includes(name)) return name;
  }
}
