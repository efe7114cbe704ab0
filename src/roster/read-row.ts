import type { Hours } from '~/rules/hours';
import { type Subject, subjects } from '~/rules/subject';
import type { Yardstick } from '~/rules/yardstick';
import { type Cell, textOf } from '~/sheets/cell';
import type { Field } from './field';
import { lostTail } from './lost-tail';
import type { Reason } from './reason';
import type { RosterRow } from './roster';
import type { Standards } from './standards';

export interface ReadRow {
  readonly person: Pick<RosterRow, 'row' | 'name' | 'id' | 'department' | 'year' | 'sector' | 'hours'>;
  /** What the row is judged by, where its year and sector were understood. */
  readonly by: Yardstick | undefined;
  /** What can't be read; with any of these the row is rejected. */
  readonly troubles: readonly Reason[];
  /** How it was read, where that is worth saying. */
  readonly notes: readonly Reason[];
}

/** What a row says of one person, with all that can't be read in it. */
export function readRow(cells: readonly Cell[], row: number, standards: Standards): ReadRow {
  const { columns } = standards.settings;
  const cell = (field: Field) => (columns[field] === undefined ? undefined : cells[columns[field] as number]);
  const troubles: Reason[] = [];
  const notes: Reason[] = [];
  const year = readIn('year', cell('year'), standards.settings.year, standards.yearIn, troubles);
  const sector = readIn('sector', cell('sector'), standards.settings.sector, standards.sectorIn, troubles);
  const by = standards.yardstickOf(sector, year);
  const perDay = by?.applied?.period.day?.hours;
  const hours: Partial<Record<Subject, Hours>> = {};
  for (const subject of subjects) {
    const read = standards.hoursIn(cell(subject), perDay);
    if (read.kind === 'trouble') troubles.push({ kind: 'cell', field: subject, trouble: read.trouble });
    if (read.kind !== 'hours') continue;
    hours[subject] = read.hours;
    if (read.days !== undefined) notes.push({ kind: 'days-converted', subject, days: read.days });
  }
  const name = nameIn('name', cell('name'), troubles);
  const id = nameIn('id', cell('id'), troubles);
  const asked = columns.name !== undefined || columns.id !== undefined;
  if (asked && name === '' && id === '') troubles.push({ kind: 'nobody' });
  const department = textOf(cell('department')).trim();
  return { person: { row, name, id, department, year, sector, hours }, by, troubles, notes };
}

/** The year or the sector of a row, or of all where the row names none. */
function readIn<T>(
  field: 'year' | 'sector',
  cell: Cell | undefined,
  ofAll: T | undefined,
  read: (typed: string) => T | undefined,
  troubles: Reason[],
): T | undefined {
  const typed = textOf(cell).trim();
  const broken = cell !== undefined && typeof cell !== 'string';
  const value = broken ? undefined : typed === '' ? ofAll : read(typed);
  if (value !== undefined) return value;
  troubles.push({ kind: 'cell', field, trouble: broken ? cell.problem : typed === '' ? 'blank' : 'unknown' });
  return undefined;
}

function nameIn(field: 'name' | 'id', cell: Cell | undefined, troubles: Reason[]): string {
  if (cell !== undefined && typeof cell !== 'string') {
    troubles.push({ kind: 'cell', field, trouble: cell.problem });
  }
  const text = textOf(cell).trim();
  if (field === 'id' && lostTail(text)) troubles.push({ kind: 'cell', field, trouble: 'lost-digits' });
  return text;
}
