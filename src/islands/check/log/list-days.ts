import { readYear } from '~/roster/find/read-year';
import { type Day, yearOf } from '~/rules/duty/day';
import { narrowed } from '~/rules/duty/narrowed';
import { readDay } from '~/rules/duty/read-day';
import { ordersOf } from '~/rules/log/day-order';
import { dayOfMonth, listedDay } from '~/rules/log/listed-day';
import type { WrittenEntry } from '~/rules/log/read-entry';
import {
  type Ask,
  type AskedField,
  aboveOption,
  asAbove,
  DayNotes,
  inYear,
  inYearOption,
  monthAndDay,
  noYear,
  oneDayOption,
  orderOptions,
  threeNumbers,
  yearEnd,
  yearEndOption,
  yearsOption,
} from './asks';
import type { Listed, ListRead } from './file-read';

export type Writing = { -readonly [K in keyof WrittenEntry]: WrittenEntry[K] };

/** Asks once of all rows that write the same: the answer, where it is a value. */
export type AskOnce = (
  field: AskedField,
  read: string,
  options: Ask['options'],
  years?: readonly number[],
  year?: number,
) => string | undefined;

type Above = NonNullable<Listed['above']>;

/** The days of a list: each read by itself, by the years that others have, or by an answer for all that write the same. */
export class ListDays {
  readonly #list: ListRead;
  readonly #today: Day;
  readonly #notes = new DayNotes();
  #years: readonly number[] | undefined;

  constructor(list: ListRead, today: Day) {
    this.#list = list;
    this.#today = today;
  }

  /** What was read into them, in sentences. */
  says(): string[] {
    return this.#notes.says();
  }

  /** Puts the day that is meant in place of what a row writes, as far as it is known; of a word that somebody is writing for one row nothing is asked. */
  settle(next: Writing, above: Above, ask: AskOnce, isMended: boolean): void {
    this.#read(next);
    const { kind } = readDay(next.day);
    if (kind === 'day' || kind === 'no-such-day') return;
    const year = readYear(next.year);
    if (next.day === '') this.#blank(next, year, above, ask);
    else if (dayOfMonth(next.day, leapYear, this.#today)) this.#ofYear(next, year, above, ask);
    else if (!this.#inOrder(next, ask) && !isMended) this.#word(next, year, ask);
    this.#read(next);
  }

  /** A year where a day belongs is at least the year. */
  #read(next: Writing): void {
    const short = /^\D?\d\d\D/.test(narrowed(next.day));
    const own = readYear(next.year);
    const listed = listedDay(next.day, this.#today, short ? [...this.#known(), ...(own ? [own] : [])] : []);
    if (listed?.form) this.#notes.note(listed.form, next.day, listed.day);
    if (listed) next.day = listed.day;
    else if (readYear(next.day) !== undefined) {
      next.year ||= next.day;
      next.day = '';
    }
  }

  /** The years that the list names or has days of. */
  #known(): readonly number[] {
    this.#years ??= [
      ...new Set(
        this.#list.listed.flatMap(({ written: { day, year } }) => {
          const listed = listedDay(day, this.#today);
          return [readYear(year) ?? [], listed ? yearOf(listed.day) : []].flat();
        }),
      ),
    ];
    return this.#years;
  }

  /** Of a year alone its last day, or what the row above has. */
  #blank(next: Writing, own: number | undefined, above: Above, ask: AskOnce): void {
    let year = own;
    if (next.year === '' && above.year !== undefined) {
      if (ask('year', '', aboveOption(above.year)) !== asAbove) return;
      next.year = above.year;
      year = readYear(above.year);
    }
    if (year === undefined && above.day === undefined) return;
    const end = this.#lastDayIn(year);
    const answer = ask('day', '', [...(end === undefined ? [] : yearEndOption), ...aboveOption(above.day)]);
    next.day = (answer === yearEnd ? end : answer && above.day) ?? '';
  }

  #lastDayIn(year: number | undefined): Day | undefined {
    if (year === undefined) return undefined;
    return yearOf(this.#today) === year ? this.#today : `${year}-12-31`;
  }

  /** 3月5日, 第一季度: of the year that the row names, or else one that is asked. */
  #ofYear(next: Writing, own: number | undefined, above: Above, ask: AskOnce): void {
    const year =
      own === undefined
        ? this.#yearAsked(above, ask)
        : ask('day', monthAndDay, inYearOption) === inYear && own;
    const day = year ? dayOfMonth(next.day, year, this.#today) : undefined;
    if (day) next.day = day;
  }

  #yearAsked(above: Above, ask: AskOnce): number | undefined {
    const thisYear = yearOf(this.#today);
    const years = [...new Set([...this.#known(), thisYear, thisYear - 1, thisYear - 2])].sort(
      (a, b) => b - a,
    );
    const answer = ask('day', noYear, yearsOption(years.slice(0, mostYears), above.year));
    return readYear((answer === asAbove ? above.year : answer) ?? '');
  }

  /** 3/5/25, 25.3.5: whether it was one of these. */
  #inOrder(next: Writing, ask: AskOnce): boolean {
    const days = ordersOf(narrowed(next.day)).flatMap(([order, text]) => {
      const listed = listedDay(text, this.#today);
      return listed && listed.day <= this.#today ? [[order, listed.day] as const] : [];
    });
    if (days.length === 0) return false;
    const answer = ask('day', threeNumbers, orderOptions(next.day, days));
    next.day = days.find(([order]) => order === answer)?.[1] ?? next.day;
    return true;
  }

  /** 寒假, 2025年春: one day for all that write it so of one year. */
  #word(next: Writing, own: number | undefined, ask: AskOnce): void {
    if (!/\p{L}/u.test(next.day)) return;
    const [said, ...more] = new Set(next.day.match(/20\d\d/g) ?? []);
    const end = this.#lastDayIn(own ?? (said !== undefined && more.length === 0 ? Number(said) : undefined));
    const options = [...(end === undefined ? [] : yearEndOption), ...oneDayOption];
    const answer = ask('day', next.day, options, own === undefined ? [] : [own], own);
    next.day = (answer === yearEnd ? end : answer) ?? next.day;
  }
}

const leapYear = 2024;
const mostYears = 6;
