import type { Assessment } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { type Hours, hours, plain } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import type { HoursBySubject, LogYear, Taken } from '~/rules/log/log';
import type { OfPerson } from '~/rules/log/told';

export const recordFormat = 'year-record';
export const recordVersion = 1;

/** An entry as a record holds it: hours as a plain decimal number, the year said once for all. */
export interface RecordedEntry extends Omit<Entry, 'id' | 'year' | 'hours'> {
  readonly hours: number;
}

/** What was done: entries, or three plain figures where there are none. */
export type Done =
  | {
      readonly complete: boolean;
      readonly entries: readonly RecordedEntry[];
      /** What second duties count by themselves in the year: 继续教育学分. */
      readonly beside?: PlainHours | undefined;
      /** What the log had over the spans of duties that are longer than the year. */
      readonly spans?: readonly RecordedSpan[] | undefined;
    }
  | { readonly hours: PlainHours };

type PlainHours = Readonly<Partial<Record<Key, number>>>;

/** The sums of a log over some days, the keys of what is known of them only in part, and what counts as hours. */
export interface RecordedSpan {
  readonly first: Day;
  readonly last: Day;
  readonly hours: PlainHours;
  readonly open: readonly Key[];
  readonly counted: readonly string[];
}

/** What a year is judged from. */
export interface Asked {
  /** The day it was judged on, which is not the day it is read again. */
  readonly day: Day;
  readonly year: number;
  readonly sector: string;
  /** 第一年, 在读, 毕业当年, where it makes a difference. */
  readonly situation?: string | undefined;
  /** What duties over several years want to know of the person. */
  readonly person?: Pick<OfPerson, 'grade' | 'registered'> | undefined;
  readonly done: Done;
}

export interface RecordedFinding {
  /** A subject, a part or the total. */
  readonly subject: Key;
  readonly finding: Finding['kind'];
  readonly hours: number;
  readonly atLeast?: number;
  readonly missing?: number;
}

/** What came out. Which hours were used (recognized or all) is said where there were entries. */
export interface RecordedResult {
  readonly used?: Taken;
  readonly outcome: Assessment['outcome'];
  readonly basis: Assessment['basis'];
  readonly findings: readonly RecordedFinding[];
}

/** One year as it is saved (年度小结的记录): what was done, by which rules it was judged, what came out. */
export interface SavedRecord extends Asked {
  readonly format: typeof recordFormat;
  readonly version: typeof recordVersion;
  /** The site's address. */
  readonly site: string;
  /** The name of the rule version. */
  readonly rules: string;
  readonly result: RecordedResult;
}

/** The entries of a record as a log has them. */
export function entriesIn({ year, done }: Asked): Entry[] {
  if ('hours' in done) return [];
  return done.entries.map((e, i) => ({ ...e, id: String(i).padStart(5, '0'), year, hours: hours(e.hours) }));
}

/** A year of a log as a record holds it. */
export function doneOf({ complete, entries }: Pick<LogYear, 'complete' | 'entries'>): Done {
  const recorded = entries.map(({ day, title, subject, part, mode, as, times, hours, proof, state }) => ({
    ...{ day, title, subject, ...(part === undefined ? {} : { part }) },
    ...(as === undefined ? { mode } : { as, times: times ?? 1 }),
    hours: decimal(hours),
    proof,
    state,
  }));
  return { complete, entries: recorded };
}

/** Plain figures as a record holds them, the subjects first; one not answered is left out. */
export function doneHours(given: HoursBySubject): Done {
  const hours: Partial<Record<Key, number>> = {};
  for (const key of [...subjects, ...Object.keys(given).sort()]) {
    const value = given[key];
    if (value !== undefined) hours[key] = decimal(value);
  }
  return { hours };
}

/** Hours as a record writes them. */
export function decimal(value: Hours): number {
  return Number(plain(value));
}

/** Whether a finding is of a subject that has no answer: its hours are not known, and never 0. */
export function isOpen({ finding, subject, hours }: RecordedFinding): boolean {
  return finding === 'not-asked' || (finding === 'unanswered' && subject !== 'total' && hours === 0);
}
