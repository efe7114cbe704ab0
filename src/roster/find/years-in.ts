import { simplified } from '~/sheets/simplified';
import { type Mention, mentionsIn } from './year-mentions';

/** Why words that tell of a time do not say which year is meant. */
export type UnclearYear = 'two-years' | 'school-year' | 'open' | 'short' | 'day' | 'relative';

/** What some words of a list say of its year; the words are those that say it, and the years those that they could mean. */
export type YearsIn = Readonly<
  | { kind: 'none' }
  | { kind: 'year'; year: number; words: string }
  | { kind: 'unclear'; why: UnclearYear; words: string; years: readonly number[] }
>;

/** Reads the year that some words name: a title, a heading, the name of a sheet. A day beside a year is only when it was written. */
export function yearsIn(...words: readonly string[]): YearsIn {
  const all = words.flatMap((word) => mentionsIn(simplified(word).replace(/ /g, '')));
  const strong = all.filter(({ how }) => how !== 'day' && how !== 'relative');
  const [first] = strong.length > 0 ? strong : all;
  if (first === undefined) return { kind: 'none' };
  const unclear = strong.find(({ how }) => how !== 'plain') ?? first;
  const named = strong.length > 0 ? strong : all.filter(({ how }) => how === first.how);
  const years = inOrder(named);
  if (unclear.how !== 'plain') return { kind: 'unclear', why: unclear.how, words: unclear.words, years };
  if (years.length === 1) return { kind: 'year', year: years[0] as number, words: first.words };
  return { kind: 'unclear', why: 'two-years', words: wordsOf(named), years };
}

function inOrder(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.flatMap(({ years }) => years))];
}

const mostQuoted = 3;

function wordsOf(mentions: readonly Mention[]): string {
  return [...new Set(mentions.map(({ words }) => words))].slice(0, mostQuoted).join('、');
}
