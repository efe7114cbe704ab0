import { type Assessment, assess } from '~/rules/duty/assess';
import type { CountsAs } from '~/rules/duty/counted';
import { type Day, yearOf } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { add, type Hours, hours } from '~/rules/duty/hours';
import type { Tally } from '~/rules/duty/judge';
import { type PartField, partFields } from '~/rules/duty/more-fields';
import { type SecondDuty, secondsIn } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import { subjects } from '~/rules/duty/subject';
import { lastOpen } from '~/rules/year/window-state';
import { type StudyWindow, windowsFor } from '~/rules/year/windows';
import { doneInLog } from './done-in-log';
import type { Entry } from './entry';
import { type OfPerson, personOf, type Told } from './told';

/** Whose rules each year is judged by: whoever changes trades belongs to one sector in one year and to another in the next. */
export interface Sectors {
  /** The sector of every year that has none of its own, and so of a new one. */
  readonly sector: string;
  readonly sectors?: Readonly<Record<number, string>> | undefined;
}

/** What a person has written down of their study (学习记录), over years. */
export interface Log extends Sectors {
  readonly entries: readonly Entry[];
  /** The years of which they said that everything is written here: a subject without entries is 0 then. */
  readonly complete: readonly number[];
  readonly told?: Readonly<Record<number, Told>> | undefined;
  readonly person?: OfPerson | undefined;
}

export function sectorIn({ sector, sectors }: Sectors, year: number): string {
  return sectors?.[year] ?? sector;
}

/** What decides the year a piece of study may count for. */
export type Dated = Pick<Entry, 'day' | 'subject'>;

/**
 * The years a piece of study may count for: its own, and those whose known window covers its day
 * (277号 四: 2018年度的公需科目 until 2019-06-30). Its own year stands first.
 */
export function yearsFor(
  { day, subject }: Dated,
  sectors: Sectors,
  windows: readonly StudyWindow[],
): number[] {
  const own = yearOf(day);
  const open = windows.filter(
    (w) => covers(w, day) && windowsFor([w], subject, sectorIn(sectors, w.year), w.year).length > 0,
  );
  return [...new Set([own, ...open.map((w) => w.year).sort((a, b) => a - b)])];
}

/** A window without a first day begins with its year: a day of the year itself counts for it anyway. */
function covers(window: StudyWindow, day: Day): boolean {
  const { year, opens = `${year}-01-01` } = window;
  return opens <= day && day <= lastOpen(window);
}

/** The one year an entry counts for: the one written, where it may; otherwise that of its day. */
export function countedYear(entry: Entry, sectors: Sectors, windows: readonly StudyWindow[]): number {
  return yearsFor(entry, sectors, windows).includes(entry.year) ? entry.year : yearOf(entry.day);
}

/** The entries that count for a year, the earliest first. */
function entriesOf(log: Log, year: number, windows: readonly StudyWindow[]): readonly Entry[] {
  return log.entries.filter((e) => countedYear(e, log, windows) === year).sort(byDay);
}

/** Days are all as long, so that their ids decide only between those of one day. */
function byDay(a: Entry, b: Entry): number {
  return a.day + a.id < b.day + b.id ? -1 : 1;
}

/** The years that have entries. */
export function yearsWritten(log: Log, windows: readonly StudyWindow[]): Set<number> {
  return new Set(log.entries.map((e) => countedYear(e, log, windows)));
}

/** The same with those of which something is told without an entry, the latest first. */
export function yearsOf(log: Log, windows: readonly StudyWindow[]): number[] {
  const told = Object.keys(log.told ?? {}).map(Number);
  return [...new Set([...yearsWritten(log, windows), ...log.complete, ...told])].sort((a, b) => b - a);
}

/** Hours by subject and by part; one left out is not answered. */
export type HoursBySubject = Tally;

/** Whether only recognised hours (已认定) are taken, or all that is written. */
export type Taken = 'recognized' | 'all';

const none = hours(0);

/**
 * A year's hours from its entries. Without entries a subject is not answered, or 0 when the year is complete;
 * a part of a subject that has entries is answered only where one of them says it is of it.
 */
export function hoursFrom(
  entries: readonly Entry[],
  taken: Taken,
  complete: boolean,
  parts: readonly Pick<PartField, 'key' | 'of'>[] = [],
): HoursBySubject {
  const sums: Partial<Record<Key, Hours>> = {};
  if (complete) {
    for (const subject of subjects) sums[subject] = none;
    for (const { key, of } of parts) if (entries.every((e) => e.subject !== of)) sums[key] = none;
  }
  for (const { subject, part, hours, state } of entries) {
    const counts = taken === 'all' || state === 'recognized';
    const asked = parts.map((p) => p.key).filter((key) => key === part);
    for (const key of [subject, ...asked]) {
      sums[key] = add(sums[key] ?? none, counts ? hours : none);
    }
  }
  return sums;
}

/** What among entries is converted into hours, each as often as it happened. */
function countedAs(entries: readonly Entry[], taken: Taken): CountsAs[] {
  return entries.flatMap(({ as, times = 1, state }) =>
    as !== undefined && (taken === 'all' || state === 'recognized') ? [{ as, times }] : [],
  );
}

/** A year of a log, judged both ways. */
export interface LogYear {
  readonly year: number;
  readonly entries: readonly Entry[];
  readonly complete: boolean;
  readonly hours: Readonly<Record<Taken, HoursBySubject>>;
  /** By recognised hours only, and by all that is written. */
  readonly by: Readonly<Record<Taken, Assessment>>;
  /** Which of the two the verdict uses: the recognised hours where they are enough, or are all there is. */
  readonly used: Taken;
  /** Written down and not recognised yet, of the subjects that count. */
  readonly pending: Hours;
  readonly situation?: string | undefined;
  /** What other authorities ask for, judged from all that is written, over the days each of them counts. */
  readonly seconds: readonly SecondDuty[];
}

/** Judges a year of a log by its sector's rules on a day. */
export function assessLogYear(
  log: Log,
  year: number,
  rules: SectorRules,
  windows: readonly StudyWindow[],
  today: Day,
): LogYear {
  const entries = entriesOf(log, year, windows);
  const complete = log.complete.includes(year);
  const situation = log.told?.[year]?.situation;
  const parts = partFields(rules, year);
  const taken = (which: Taken) => hoursFrom(entries, which, complete, parts);
  const done = { recognized: taken('recognized'), all: taken('all') };
  const judge = (which: Taken) =>
    assess({ year, hours: done[which], situation, as: countedAs(entries, which) }, rules, today);
  const by = { recognized: judge('recognized'), all: judge('all') };
  const pending = pendingOf(entries, by.all);
  const settled = by.recognized.outcome === 'met' || pending === none;
  const used = settled ? 'recognized' : 'all';
  const seconds = secondsIn(rules, year, doneInLog(log, today), today, personOf(log.person));
  return { year, entries, complete, hours: done, by, used, pending, situation, seconds };
}

function pendingOf(entries: readonly Entry[], { period }: Assessment): Hours {
  const idle = period?.notCounted.map((n) => n.subject) ?? [];
  return entries
    .filter((e) => e.state !== 'recognized' && !idle.includes(e.subject))
    .reduce((sum, e) => add(sum, e.hours), none);
}
