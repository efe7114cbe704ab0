import type { Hours } from '~/rules/duty/hours';
import type { Subject } from '~/rules/duty/subject';

/** The hours that a row tells, of the subjects it tells. */
export type RowHours = Readonly<Partial<Record<Subject, Hours>>>;

/** What a row says of one person. */
export interface RowPerson {
  readonly name: string;
  readonly id: string;
  /** Whether the id is what somebody wrote: nobody is known by another. */
  readonly sureId: boolean;
  readonly department: string;
  readonly year: number | undefined;
  /** The sector's id, where it was understood. */
  readonly sector: string | undefined;
}
