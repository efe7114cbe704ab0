import { addDays, type Day, lastDayOf, yearOf } from './day';
import type { Duty, Person, Span } from './duty';

/** Days from the first to the last, both in it. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

type Spanned = Pick<Duty, 'begins' | 'span'>;

/** The intervals a span has on a day; undefined when the day it begins on is not known. */
export function intervalsOf(span: Span, duty: Spanned, person: Person, at: Day): Interval[] | undefined {
  if (span.kind === 'each-year') return yearsOf(intervalsOf(duty.span, duty, person, at)?.[0], at);
  if (span.kind === 'term') return termAt(span, person, at);
  const year = yearAt(at, duty.begins ?? '01-01');
  if (span.kind === 'year') return [year];
  if (span.kind === 'rolling') return [{ from: yearsBefore(year.from, span.years - 1), to: year.to }];
  const past = (((yearOf(year.to) - span.first) % span.years) + span.years) % span.years;
  const from = yearsBefore(year.from, past);
  return [{ from, to: lastDayOf(from, span.years) }];
}

/** The year that a day is in, where years begin on a day such as 12-01. */
export function yearAt(day: Day, begins: string): Interval {
  const first = day.slice(5) < begins ? yearOf(day) - 1 : yearOf(day);
  const from = `${first}-${begins}`;
  return { from, to: lastDayOf(from, 1) };
}

/** The term a day is in: one follows the other where its length is known. */
function termAt({ years }: { readonly years?: number | undefined }, { term }: Person, at: Day) {
  if (!term) return undefined;
  if (years === undefined) return term.to === undefined ? undefined : [{ from: term.from, to: term.to }];
  let from = term.from;
  let to = term.to ?? lastDayOf(from, years);
  while (to < at) {
    from = addDays(to, 1);
    to = lastDayOf(from, years);
  }
  return [{ from, to }];
}

/** The years inside an interval that have begun by a day. */
function yearsOf(whole: Interval | undefined, at: Day): Interval[] | undefined {
  if (!whole) return undefined;
  const years: Interval[] = [];
  for (let { from } = whole; from <= whole.to && from <= at; from = addDays(lastDayOf(from, 1), 1)) {
    years.push({ from, to: lastDayOf(from, 1) });
  }
  return years;
}

function yearsBefore(day: Day, years: number): Day {
  return `${yearOf(day) - years}${day.slice(4)}`;
}

/** How many months of an interval begin at or after a day, one begun counting whole. */
export function monthsFrom(day: Day | undefined, { from, to }: Interval): number {
  const [a, b] = [day !== undefined && day > from ? day : from, addDays(to, 1)];
  const [y1, m1, d1] = numbers(a);
  const [y2, m2, d2] = numbers(b);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) + (d2 > d1 ? 1 : 0));
}

function numbers(day: Day) {
  return day.split('-').map(Number) as [number, number, number];
}

/** How many years an interval has, part of one counting as that part. */
export function yearsIn(interval: Interval): number {
  return monthsFrom(undefined, interval) / 12;
}
