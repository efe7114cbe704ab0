import { fold } from './fold';
import type { Lexicon } from './lexicon';

/** A word of the lexicon where it stands in a text. */
export interface FoundWord {
  readonly word: string;
  readonly at: number;
  /** The numbers of its classes. */
  readonly classes: readonly number[];
  /** No longer word of the lexicon holds it here. */
  readonly whole: boolean;
}

/** The words of the lexicon, ready to be found in texts. */
export interface WordBook {
  /** A text in the one form that texts and questions are compared in. */
  fold(text: string): string;
  /** The words in a folded text, those inside longer ones too, in the order they begin. */
  found(folded: string): FoundWord[];
  /** The classes that a record is about, with how near it is: 3 for the nearest. */
  about(path: string): ReadonlyMap<number, number>;
}

/** Texts here are in simplified characters. */
const asItStands: ReadonlyMap<string, string> = new Map();

/** The word book of a lexicon. */
export function wordBook(lexicon: Pick<Lexicon, 'classes'>): WordBook {
  const byStart = new Map<string, Map<string, number[]>>();
  const about = new Map<string, Map<number, number>>();
  lexicon.classes.forEach(({ words, see = [] }, index) => {
    for (const word of words) {
      const key = word[0] as string;
      const same = byStart.get(key) ?? new Map<string, number[]>();
      byStart.set(key, same.set(word, [...(same.get(word) ?? []), index]));
    }
    see.forEach((path, i) => {
      about.set(path, (about.get(path) ?? new Map<number, number>()).set(index, Math.max(1, 3 - i)));
    });
  });
  const none = new Map<number, number>();
  return {
    fold: (text) => fold(text, asItStands),
    found: (text) => foundIn(text, byStart),
    about: (path) => about.get(path) ?? none,
  };
}

/** The token that stands for a class of words. */
export function classToken(index: number): string {
  return `~${index}`;
}

/** The token of the records that are about a class of words. */
export function aboutToken(index: number): string {
  return `!${index}`;
}

function foundIn(
  text: string,
  byStart: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
): FoundWord[] {
  const all: FoundWord[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const here: FoundWord[] = [];
    for (const [word, classes] of byStart.get(text[at] as string) ?? []) {
      if (text.startsWith(word, at) && bounded(text, at, word)) here.push({ word, at, classes, whole: true });
    }
    here.sort((a, b) => b.word.length - a.word.length);
    for (const [i, found] of here.entries())
      all.push({ ...found, whole: i === 0 && at + found.word.length > end });
    end = Math.max(end, at + (here[0]?.word.length ?? 0));
  }
  return all;
}

/**
 * Latin words and numbers begin and end where letters and digits do: hr is not in three. A worker is none where 工程
 * goes on: 绿化工 is not in 绿化工程师.
 */
function bounded(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + word.length] ?? '';
  if (word.endsWith('工') && /^程(?!序)/.test(text.slice(at + word.length))) return false;
  return !(touches(before, word[0] as string) || touches(word[word.length - 1] as string, after));
}

function touches(a: string, b: string): boolean {
  return (
    (/[a-z]/.test(a) && /[a-z]/.test(b)) ||
    (/\d/.test(a) && /[\d.]/.test(b)) ||
    (/[\d.]/.test(a) && /\d/.test(b))
  );
}
