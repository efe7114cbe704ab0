import type { Columns } from '~/roster/find/field';
import { subjects } from '~/rules/duty/subject';
import type { Cell } from '~/sheets/cell';
import { plainText } from './plain-text';

/** Whether a row above a heading is a person's or a total's all the same, as where a list was sorted with its heading: a name, and hours. */
export function isSomebodyAbove(cells: readonly Cell[], columns: Columns): boolean {
  const hours = subjects
    .map((subject) => plainText(cells[columns[subject] ?? -1]))
    .filter((text) => text !== '');
  const isNamed = /\p{L}/u.test(plainText(cells[columns.name ?? -1]));
  return isNamed && hours.length > 1 && hours.every((text) => /^\d{1,3}(\.\d)?$/.test(text));
}
