import type { Readings } from './pinyin';
import { holds as inSieve, type Sieve } from './sieve';

/** A word that was meant, and what was typed for it. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
}

export interface SlipWords {
  /** Words worth recognising, the most asked for first. */
  readonly words: readonly string[];
  readonly readings: Readings;
  /** Pairs of characters that are right as they stand. */
  readonly right: Sieve;
  /** Words of the trade: what is typed with two characters is taken for no other. */
  readonly trade: ReadonlySet<string>;
  /** Characters that stand in for no other. */
  readonly particles: string;
  /** The known words in a text, where they stand. */
  readonly found: (text: string) => ReadonlyArray<{ readonly at: number; readonly word: string }>;
}

/**
 * The known words a question meant where it has one slip: 公须科目 means 公需科目, 公课 means 公需课.
 * Only a pair of characters strange to the texts, and no word by itself, is taken for a slip. A wrong character that
 * sounds alike is believed anywhere; another one, a missing one or two that changed places only in longer words.
 * Two characters make a word by themselves too easily: they are taken for words of the trade alone, without particles.
 */
export function slipsIn(
  text: string,
  { words, readings, right, trade, particles, found }: SlipWords,
  strange: ReadonlySet<string>,
): Slip[] {
  const odd = new Set([...strange].filter((pair) => !inSieve(right, pair)));
  if (odd.size === 0) return [];
  const ground = { text, readings, odd, trade, particles, found: found(text) };
  const slips = words.flatMap((word) => (text.includes(word) ? [] : slipOf(word, ground)));
  return slips.filter((slip, i) => !slips.some((other, k) => covers(other, slip, k < i)));
}

/** Of two slips for one place the longer stands; of two as long the word more asked for, which comes first. */
function covers(a: Slip & Place, b: Slip & Place, first: boolean): boolean {
  const apart = a.at + a.typed.length <= b.at || b.at + b.typed.length <= a.at;
  if (apart) return false;
  return a.typed.length > b.typed.length || (a.typed.length === b.typed.length && first);
}

interface Place {
  readonly at: number;
}

interface Ground extends Pick<SlipWords, 'trade'> {
  readonly text: string;
  readonly readings: Readings;
  /** Pairs of characters that nothing here has and that are no words. */
  readonly odd: ReadonlySet<string>;
  readonly particles: string;
  readonly found: ReadonlyArray<{ readonly at: number; readonly word: string }>;
}

/** In a longer question what lacks a character is more often said otherwise: 两年前的学时 is no 年底前. */
const shortOf = 10;

function slipOf(word: string, ground: Ground): (Slip & Place)[] {
  const { text, odd, trade, particles } = ground;
  for (const length of text.length > shortOf ? [word.length] : [word.length, word.length - 1]) {
    for (let at = 0; at + length <= text.length; at++) {
      const typed = text.slice(at, at + length);
      if (length === 2 && (!trade.has(word) || [...typed].some((c) => particles.includes(c)))) continue;
      if (!holds(typed, odd) || cutsInto(at, typed, word, ground)) continue;
      const is = length < word.length ? missing(word, typed, odd) : wrong(word, typed, ground);
      if (is) return [{ typed, meant: word, at }];
    }
  }
  return [];
}

function holds(typed: string, odd: ReadonlySet<string>): boolean {
  return [...odd].some((pair) => typed.includes(pair));
}

/** Whether a known word would be broken by reading this stretch as another word. */
function cutsInto(at: number, typed: string, word: string, { found }: Ground): boolean {
  const to = at + typed.length;
  return found.some((f) => f.at < to && f.at + f.word.length > at && !word.includes(f.word));
}

function wrong(word: string, typed: string, { odd, readings, particles }: Ground): boolean {
  const places = [...typed].flatMap((char, i) => (char === word[i] ? [] : [i]));
  const [i, next] = places;
  if (i === undefined) return false;
  if (places.length === 2 && next === i + 1 && word.length > 2)
    return typed[i] === word[next] && typed[next] === word[i];
  if (places.length !== 1) return false;
  const pairs = [typed.slice(i - 1, i + 1), typed.slice(i, i + 2)].filter((p) => p.length === 2);
  // Of 还有效吗 nothing is left to know it by.
  const kept = [...word].filter((char, k) => k !== i && !particles.includes(char));
  if (kept.length === 0 || !pairs.every((pair) => odd.has(pair))) return false;
  // A particle before a word stands for itself: 这学时 is no 折学时.
  if (i === 0 && particles.includes(typed[0] as string)) return false;
  const [a = '', b = ''] = [typed[i], word[i]];
  if (alike(a, b, readings, word.length > 2)) return true;
  return word.length >= 4 && i > 0 && i < word.length - 1 && !particles.includes(a);
}

function missing(word: string, typed: string, odd: ReadonlySet<string>): boolean {
  const i = [...word].findIndex((char, k) => char !== typed[k]);
  // The first or the last character away leaves a word of its own more often than a slip, and no pair that would be odd.
  return typed.slice(i) === word.slice(i + 1) && odd.has(typed.slice(i - 1, i + 1));
}

/** The sounds that are one for many people here: zh and z, n and l, in and ing. */
function heard(syllable: string): string {
  return syllable
    .replace(/([zcs])h/, '$1')
    .replace('l', 'n')
    .replace(/([ei])ng/, '$1n');
}

/** Whether two characters sound alike; `loosely`, as they do to people who tell no zh from z. */
function alike(a: string, b: string, readings: Readings, loosely: boolean): boolean {
  const sound = (syllable: string) => (loosely ? heard(syllable) : syllable);
  const other = readings.get(b)?.map(sound);
  return readings.get(a)?.some((syllable) => other?.includes(sound(syllable))) ?? false;
}
