import { kindOf } from '~/roster/find/find-kinds';
import type { Kinds } from '~/roster/find/settings';
import { hours as inHours } from '~/rules/duty/hours';
import { type Cell, textOf } from '~/sheets/cell';
import type { Reason } from './reason';
import type { RowHours } from './row-person';
import type { Standard } from './standards';

/** The hours of a row that is a course, for the subject that its kind counts for. */
export function courseHours(
  cells: readonly Cell[],
  { column, hours, subjects, state }: Kinds,
  hoursIn: Standard['hoursIn'],
  troubles: Reason[],
  notes: Reason[],
): RowHours {
  const subject = subjects.get(kindOf(textOf(cells[column])));
  const read = hours === undefined ? undefined : hoursIn(cells[hours]);
  if (subject === undefined) {
    if (read?.kind !== 'blank') troubles.push({ kind: 'no-kind' });
    return {};
  }
  const counts = state === undefined || state.counted.includes(kindOf(textOf(cells[state.column])));
  if (subject === 'none' || !counts) {
    notes.push({ kind: 'course-left-out', why: subject === 'none' ? 'kind' : 'state' });
    return subject === 'none' || read?.kind === 'blank' ? {} : { [subject]: inHours(0) };
  }
  if (read?.kind === 'trouble') {
    const { trouble, said } = read;
    troubles.push({ kind: 'cell', field: subject, trouble, column: hours, said });
  }
  if (read?.kind !== 'hours') return {};
  if (read.days !== undefined) notes.push({ kind: 'days-converted', subject, days: read.days });
  return { [subject]: read.hours };
}
