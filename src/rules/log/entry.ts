import type { Day } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import type { Hours } from '~/rules/duty/hours';
import type { Subject } from '~/rules/duty/subject';

/** How far an entry has come: 已学, 已申报, 已认定. Only the last is settled. */
export type EntryState = 'learned' | 'declared' | 'recognized';

/** One piece of study in a person's learning log (学习记录), or something that counts as so many hours. */
export interface Entry {
  readonly id: string;
  /** The day it was done, or the last day of it. */
  readonly day: Day;
  readonly title: string;
  readonly subject: Subject;
  /** The part (其中项) of the subject that all of it lies in. */
  readonly part?: Key | undefined;
  /** An examination or a paper is neither. */
  readonly mode?: 'in-person' | 'remote' | undefined;
  readonly hours: Hours;
  /** What it is converted by (折算), and how often it happened: the hours follow from it. */
  readonly as?: string | undefined;
  readonly times?: number | undefined;
  /** Whether the person holds a proof (学时证明). */
  readonly proof: boolean;
  readonly state: EntryState;
  /** The one year it counts for (计入年度): the day's own, or the year it makes up for. */
  readonly year: number;
}
