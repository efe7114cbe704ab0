import { type HourField, hourFields } from '~/roster/find/field';
import { add, type Hours, mostHours } from '~/rules/duty/hours';
import type { ReadRow } from './read-row';
import type { Reason } from './reason';

/** A row as it was read, with its number. */
export interface NumberedRow {
  readonly row: number;
  readonly read: ReadRow;
}

/** What several rows say of one person together. What can't be read in one of them leaves no sum certain. */
export function addedRow(all: readonly NumberedRow[]): ReadRow {
  const reads = all.map(({ read }) => read);
  const first = (field: 'name' | 'id' | 'department') => reads.find((read) => read[field])?.[field] ?? '';
  const sure = reads.find(({ id, sureId }) => id !== '' && sureId);
  const within = (reasons: (read: ReadRow) => readonly Reason[]) =>
    all.flatMap(({ row, read }) => reasons(read).map((reason): Reason => ({ kind: 'in-row', row, reason })));
  const hours = sums(reads);
  const troubles: Reason[] = [
    ...within((read) => read.troubles),
    ...(differs(reads, 'sector') ? [{ kind: 'differs', field: 'sector' } as const] : []),
    ...hourFields
      .filter((subject) => (hours[subject] ?? 0) / 10 > mostHours)
      .map((field): Reason => ({ kind: 'cell', field, trouble: 'too-many' })),
  ];
  const notes: Reason[] = [
    ...within((read) => read.notes),
    ...(differs(reads, 'department') ? [{ kind: 'differs', field: 'department' } as const] : []),
  ];
  return {
    name: first('name'),
    id: sure?.id ?? first('id'),
    sureId: sure !== undefined || first('id') === '',
    department: first('department'),
    year: reads.find((read) => read.year !== undefined)?.year,
    sector: reads.find((read) => read.sector !== undefined)?.sector,
    hours: troubles.length > 0 ? {} : hours,
    by: reads.find((read) => read.by)?.by,
    troubles,
    notes,
  };
}

/** A blank counts as nothing beside a figure; what is blank in every row stays blank. */
function sums(reads: readonly ReadRow[]): Partial<Record<HourField, Hours>> {
  const sum: Partial<Record<HourField, Hours>> = {};
  for (const { hours } of reads) {
    for (const subject of hourFields) {
      const more = hours[subject];
      if (more === undefined) continue;
      const before = sum[subject];
      sum[subject] = before === undefined ? more : add(before, more);
    }
  }
  return sum;
}

function differs(reads: readonly ReadRow[], field: 'sector' | 'department'): boolean {
  return new Set(reads.map((read) => read[field]).filter(Boolean)).size > 1;
}
