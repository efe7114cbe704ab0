import type { Day } from '~/rules/duty/day';

/** A day in words; its year may stand in front of an earlier one alone. */
const named = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;

interface Days {
  readonly opens?: Day | undefined;
  readonly closes: Day;
}

/**
 * The day that a sentence for readers names and that is not the one written beside it, and which one that is;
 * undefined where they agree, or where the sentence names no day.
 */
export function otherDaySaid(
  say: string,
  { opens, closes }: Days,
): { readonly said: string; readonly field: 'opens' | 'closes' } | undefined {
  const all = [...say.matchAll(named)].map(([words, year, month, date]) => ({ words, year, month, date }));
  const isNamed = (day: Day) =>
    all.some(
      ({ year, month, date }) =>
        (year ?? day.slice(0, 4)) === day.slice(0, 4) &&
        `${month}`.padStart(2, '0') === day.slice(5, 7) &&
        `${date}`.padStart(2, '0') === day.slice(8),
    );
  const [first, last] = [all[0], all[all.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (!isNamed(closes)) return { said: last.words, field: 'closes' };
  return all.length > 1 && opens !== undefined && !isNamed(opens)
    ? { said: first.words, field: 'opens' }
    : undefined;
}
