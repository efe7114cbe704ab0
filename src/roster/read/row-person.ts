import type { HourField } from '~/roster/find/field';
import type { Hours } from '~/rules/duty/hours';

/** The hours that a row tells, of the subjects and parts it tells. */
export type RowHours = Readonly<Partial<Record<HourField, Hours>>>;

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
