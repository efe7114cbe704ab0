import type { UnusedDay } from '~/paste/notice-parts';
import type { Day } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';

/** The last day that a field takes: with it, a year has four digits, and typing goes on to the month. */
export const lastDay = '9999-12-31';

/** The first day and the last of what a notice speaks of; an empty one was taken out of its field. */
export interface Days {
  readonly opens?: string | undefined;
  readonly closes: string;
}

/** Of a sentence whose day a person was asked for, the same with the day. */
function sayAnswered(say: string, closes: string): string {
  const named = [...say.matchAll(/(?:(?:\d{4}|[次翌同当本])年)?\d{1,2}月\d{1,2}日/g)];
  const [only] = named;
  return only && named.length === 1 ? say.replace(only[0], printedDay(closes)) : say;
}

/** A sentence with other days in the place of those it names: 2027年12月20日, or 12月20日 alone. */
export function sayMoved(say: string, before: Days, after: Days): string {
  if (before.closes === '' && after.closes !== '') return sayAnswered(say, after.closes);
  const moved = [
    [before.opens, after.opens],
    [before.closes, after.closes],
  ].reduce((text, [was, is]) => (was && is && was !== is ? withDay(text, was, is) : text), say);
  // A year that both days share is said once.
  return after.opens && after.closes
    ? moved.replace(`${printedDay(after.opens)}至${printedDay(after.closes)}`, spanOf(after))
    : moved;
}

function withDay(text: string, was: string, is: string): string {
  const [whole, other] = [printedDay(was), printedDay(is)];
  if (text.includes(whole)) return text.replaceAll(whole, other);
  const short = whole.replace(/^\d+年/, '');
  // Where its year went unsaid, another year has to be said.
  return text.replaceAll(short, was.slice(0, 4) === is.slice(0, 4) ? other.replace(/^\d+年/, '') : other);
}

/** What is wrong with two days; undefined where nothing is. */
export function daysSlip({ opens, closes }: Days): string | undefined {
  if (closes === '') return '最后一天还没有写。';
  return opens && opens > closes ? '第一天晚于最后一天，请看是不是写反了。' : undefined;
}

/** From its first day to its last, or up to its last. */
export function spanOf({ opens, closes }: Days): string {
  if (closes === '') return '（没有写最后一天）';
  const isOneYear = opens?.slice(0, 4) === closes.slice(0, 4);
  const last = printedDay(closes);
  return opens ? `${printedDay(opens)}至${isOneYear ? last.replace(/^\d+年/, '') : last}` : `到${last}为止`;
}

/** The days that have no place, without the one that the document's own term begins on. */
export function withoutTerm(unused: readonly UnusedDay[], from: Day | undefined): UnusedDay[] {
  return unused.filter(({ words }) => from === undefined || words !== printedDay(from));
}

/** The days that words name, as files have them; one without a year is of the year before it: 2028年1月1日、3月31日. */
export function daysIn(words: string): string[] {
  let year = '';
  return [...words.matchAll(/(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/g)].flatMap(
    ([, named, month = '', date = '']) => {
      year = named ?? year;
      return year === '' ? [] : [`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`];
    },
  );
}
