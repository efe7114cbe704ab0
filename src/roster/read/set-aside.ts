import { kindOf } from '~/roster/find/find-kinds';
import { type Subject, subjects } from '~/rules/duty/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Reason } from './reason';
import type { Standards } from './standards';

/** The subjects whose hours a row tells and that do not count by what its columns of states say; each state is noted. */
export function setAsideIn(
  cells: readonly Cell[],
  { states, settings }: Standards,
  notes: Reason[],
): readonly Subject[] {
  const aside: Subject[] = [];
  for (const { column, heading, subject } of states) {
    const answered = settings.states?.get(heading);
    if (!answered) continue;
    const said = kindOf(textOf(cells[column]));
    if (answered.get(said) !== false) continue;
    const these = (subject ? [subject] : subjects).filter((one) => isTold(cells, one, settings));
    if (these.length === 0) continue;
    notes.push({ kind: 'state-left-out', heading, said, subject });
    aside.push(...these);
  }
  return aside;
}

/** Whether some hours of a subject, readable or not, stand in a row. */
export function isTold(
  cells: readonly Cell[],
  subject: Subject,
  { columns, added }: Standards['settings'],
): boolean {
  return [columns[subject], ...(added?.[subject] ?? [])].some((column) => {
    const cell = column === undefined ? undefined : cells[column];
    return typeof cell === 'object' || !/^0*$/.test(textOf(cell).trim());
  });
}
