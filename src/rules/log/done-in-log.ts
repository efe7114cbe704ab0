import type { DoneOver } from '~/rules/duty/assess-duty';
import { type Day, yearOf } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { add, type Hours, hours } from '~/rules/duty/hours';
import type { Interval } from '~/rules/duty/span';
import type { Entry } from './entry';
import type { OfPerson, Told } from './told';

/** What of a log says what was done. */
interface WrittenDown {
  readonly entries: readonly Entry[];
  readonly complete: readonly number[];
  readonly told?: Readonly<Record<number, Told>> | undefined;
  readonly person?: OfPerson | undefined;
}

type Sums = { [key: Key]: Hours };

const none = hours(0);

/**
 * What a log has over any days: everything written of them, recognised or not, by subject, by part and in total,
 * with what is told of their years. Years that have begun and of which nothing is written keep the sums open.
 */
export function doneInLog(log: WrittenDown, today: Day): DoneOver {
  return (over) => {
    const entries = log.entries.filter((e) => e.as === undefined && over.from <= e.day && e.day <= over.to);
    const sums = sumsOf(entries);
    const years = yearsBegun(over, today);
    const unwritten = years.some(
      (year) => !log.complete.includes(year) && entries.every((e) => yearOf(e.day) !== year),
    );
    if (sums.total === undefined && !unwritten) sums.total = none;
    const told = besideIn(log, years);
    return {
      hours: { ...sums, ...told.sums },
      open: [...(unwritten ? Object.keys(sums) : []), ...told.open],
      as: (log.person?.counted ?? [])
        .filter(({ day }) => over.from <= day && day <= over.to)
        .map(({ as }) => ({ as, times: 1 })),
    };
  };
}

function sumsOf(entries: readonly Entry[]): Sums {
  const sums: Sums = {};
  for (const { subject, part, hours: more } of entries) {
    for (const key of ['total', subject, ...(part === undefined ? [] : [part])]) {
      sums[key] = add(sums[key] ?? none, more);
    }
  }
  return sums;
}

function besideIn({ told = {} }: WrittenDown, years: readonly number[]): { sums: Sums; open: Key[] } {
  const all = years.map((year) => told[year]?.beside ?? {});
  const sums: Sums = {};
  for (const one of all) {
    for (const [key, more] of Object.entries(one)) sums[key] = add(sums[key] ?? none, more);
  }
  return { sums, open: Object.keys(sums).filter((key) => all.some((one) => one[key] === undefined)) };
}

function yearsBegun({ from, to }: Interval, today: Day): number[] {
  const first = yearOf(from);
  const last = Math.min(yearOf(to), yearOf(today));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
