import type { Day } from '~/rules/duty/day';
import type { Hours } from '~/rules/duty/hours';
import type { Subject } from '~/rules/duty/subject';

/** How far an entry has come: 已学, 已申报, 已认定. Only the last is settled. */
export type EntryState = 'learned' | 'declared' | 'recognized';

/** One piece of study in a person's learning log (学习记录). */
export interface Entry {
  readonly id: string;
  /** The day it was done, or the last day of it. */
  readonly day: Day;
  readonly title: string;
  readonly subject: Subject;
  readonly mode: 'in-person' | 'remote';
  readonly hours: Hours;
  /** Whether the person holds a proof (学时证明). */
  readonly proof: boolean;
  readonly state: EntryState;
  /** The one year it counts for (计入年度): the day's own, or the year it makes up for. */
  readonly year: number;
}
