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
export const asItStands: ReadonlyMap<string, string> = new Map();

/** The word book of a lexicon. */
export function wordBook(lexicon: Pick<Lexicon, 'classes'>): WordBook {
  const classesOf = new Map<string, number[]>();
  const about = new Map<string, Map<number, number>>();
  lexicon.classes.forEach(({ words, see = [] }, index) => {
    for (const word of words) {
      const own = classesOf.get(word);
      if (own) own.push(index);
      else classesOf.set(word, [index]);
    }
    for (const [path, near] of nearness(see))
      about.set(path, (about.get(path) ?? new Map<number, number>()).set(index, near));
  });
  const none = new Map<number, number>();
  const byStart = beginnings(classesOf);
  return {
    fold: (text) => fold(text, asItStands),
    found: (text) => foundIn(text, byStart),
    about: (path) => about.get(path) ?? none,
  };
}

/** How near what a class of words tells of is to it: 3 for the first, then 2, then 1. */
export function nearness(see: readonly string[]): Map<string, number> {
  return new Map(see.map((path, i) => [path, Math.max(1, 3 - i)]));
}

/** The token that stands for a class of words. */
export function classToken(index: number): string {
  return `~${index}`;
}

/** The token of the records that are about a class of words. */
export function aboutToken(index: number): string {
  return `!${index}`;
}

/** Words by their first two characters, the longest first; those of one character by it and nothing. */
type Beginnings = ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>;

type Entry = Pick<FoundWord, 'word' | 'classes'>;

function beginnings(classesOf: ReadonlyMap<string, readonly number[]>): Beginnings {
  const all = new Map<string, Map<string, Entry[]>>();
  for (const [word, classes] of [...classesOf].sort(([a], [b]) => b.length - a.length)) {
    const [first = '', second = ''] = word;
    const next = all.get(first) ?? new Map<string, Entry[]>();
    all.set(first, next.set(second, [...(next.get(second) ?? []), { word, classes }]));
  }
  return all;
}

function foundIn(text: string, byStart: Beginnings): FoundWord[] {
  const all: FoundWord[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const next = byStart.get(text[at] as string);
    if (!next) continue;
    let longest = 0;
    for (const entries of [next.get(text[at + 1] ?? '-'), next.get('')]) {
      for (const { word, classes } of entries ?? []) {
        if (!(text.startsWith(word, at) && standsAt(text, at, word))) continue;
        all.push({ word, at, classes, whole: longest === 0 && at + word.length > end });
        longest ||= word.length;
      }
    }
    end = Math.max(end, at + longest);
  }
  return all;
}

/**
 * Latin words and numbers begin and end where letters and digits do: hr is not in three. A worker is none where 工程
 * goes on: 绿化工 is not in 绿化工程师.
 */
export function standsAt(text: string, at: number, word: string): boolean {
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
