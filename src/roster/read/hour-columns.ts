import { type HourField, hourFields, isSubject } from '~/roster/find/field';
import type { RosterSettings } from '~/roster/find/settings';
import type { Subject } from '~/rules/duty/subject';

/** Where the hours of a subject or a part stand. */
export interface HourColumn {
  readonly field: HourField;
  /** The subject itself, or the one a part lies in: a part counts where its subject does. */
  readonly whole: Subject;
  readonly column: number;
  /** The others, where a subject's hours stand in several. */
  readonly more: readonly number[] | undefined;
}

/** The columns of hours that a list has, in the order of the fields. */
export function hourColumns({ columns, added }: RosterSettings): HourColumn[] {
  return hourFields.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    const own = isSubject(field);
    return [{ field, column, whole: own ? field : 'professional', more: own ? added?.[field] : undefined }];
  });
}
