import { fold, simplifier } from './fold';
import type { Lexicon, RareWords } from './lexicon';
import { type Named, namedIn } from './named';
import { readingsFrom, spellingOf, withoutPinyin } from './pinyin';
import { inPlainWords, spacedTogether } from './plain-words';
import { type Slip, slipsIn } from './slips';
import { spelledWords } from './spelled-words';
import { tokens } from './tokens';
import { type Unit, unitsOf } from './units';
import { coverOf, type Known, strangePairs, unknownIn } from './unknown';
import type { WordBook } from './word-book';

/** A question taken apart. */
export interface Query {
  /** The words looked for. */
  readonly units: readonly Unit[];
  /** What stands in texts for them, with how much each counts: the words themselves, and less what means the same. */
  readonly weights: ReadonlyMap<string, number>;
  /** Documents and clauses named by number. */
  readonly named: readonly Named[];
  /** What was read in place of what was typed, for the person to see. */
  readonly understood: readonly string[];
  /** The words to mark in what is found. */
  readonly words: readonly string[];
  /** Words that nothing here contains. */
  readonly unknown: readonly string[];
  /** The question in the form it was looked for. */
  readonly text: string;
  /** The question as it stands, with the words that say nothing of what is sought. */
  readonly said: string;
  /** A year that is asked for. */
  readonly year?: number | undefined;
}

export interface Reading {
  readonly known: Known;
  readonly literally?: boolean | undefined;
  /** The year it is for the person who asks. */
  readonly year?: number | undefined;
}

export type QueryReader = (typed: string, reading: Reading) => Promise<Query>;

/** Takes questions apart by the words of the lexicon; the rare words are had when a question needs them. */
export function queryReader(lexicon: Lexicon, book: WordBook, rare: () => Promise<RareWords>): QueryReader {
  const ignore = [...lexicon.ignore].sort((a, b) => b.length - a.length);
  const plainly = [...lexicon.plainly].sort(([a], [b]) => b.length - a.length);
  let mending: Promise<Mending> | undefined;
  const mend = () => {
    mending ??= rare().then((words) => mendingBy(words, lexicon, book));
    return mending;
  };
  const isKnown = (number: string) => book.found(number).some((f) => f.word === number);

  return async (typed, { known, literally, year }) => {
    const plain = (folded: string) => spacedTogether(inPlainWords(folded, plainly));
    const read = (text: string) => withoutIgnored(text, ignore, book);
    const before = read(plain(fold(typed, none)));
    const odd =
      strangePairs(before, await coverOf(before, book, known)).size > 0 || lettersUnknown(before, book);
    const mending = odd ? await mend() : undefined;
    const folded = plain(fold(typed, mending?.simplify ?? none));
    const named = namedIn(folded, lexicon.documents, isKnown);
    const asTyped = literally || named.length > 0;
    const text = mending && !asTyped ? mending.read(folded) : folded;
    const kept = read(text);
    const strange = strangePairs(kept, await coverOf(kept, book, known));
    const slips = mending && !asTyped ? mending.slips(kept, strange) : [];
    const mended = slips.reduce((t, slip) => t.replace(slip.typed, slip.meant), kept);
    const units = unitsOf(wordsOfOne(mended, lexicon, book), book, lexicon.classes);
    const covered = await coverOf(mended, book, known);
    return {
      units,
      weights: weightsOf(units, lexicon),
      named,
      understood: [...(text === folded ? [] : [text]), ...slips.map((s) => s.meant)],
      words: markedWords(mended, units, lexicon),
      unknown: named.length > 0 ? [] : unknownIn(mended, covered, lexicon.particles),
      text: mended,
      said: text,
      year: yearIn(mended, year),
    };
  };
}

const none: ReadonlyMap<string, string> = new Map();

interface Mending {
  readonly simplify: ReadonlyMap<string, string>;
  read(text: string): string;
  slips(text: string, strange: ReadonlySet<string>): Slip[];
}

function mendingBy(rare: RareWords, lexicon: Lexicon, book: WordBook): Mending {
  const words = spelledWords(lexicon);
  const readings = readingsFrom(rare.syllables);
  const spelling = spellingOf([...words, ...lexicon.ignore], readings);
  const english = [...rare.english].sort(([a], [b]) => b.length - a.length);
  const ground = { words, readings, right: rare.right, particles: lexicon.particles, found: book.found };
  return {
    simplify: simplifier(rare.simplify),
    read: (text) =>
      lettersUnknown(text, book) ? withoutPinyin(inPlainWords(text, english), spelling) : text,
    slips: (text, strange) => slipsIn(text, ground, strange),
  };
}

/** Whether a text has letters that are no word of the lexicon. */
function lettersUnknown(text: string, book: WordBook): boolean {
  const spared = book.found(text).reduce((t, { word, at }) => {
    return t.slice(0, at) + ' '.repeat(word.length) + t.slice(at + word.length);
  }, text);
  return /[a-z]/.test(spared);
}

/** A text without the words that say nothing of what is sought; never cutting into a word of the lexicon. */
function withoutIgnored(text: string, ignore: readonly string[], book: WordBook): string {
  const inside = new Set<number>();
  for (const { at, word } of book.found(text)) for (let i = 0; i < word.length; i++) inside.add(at + i);
  let out = '';
  for (let at = 0; at < text.length; ) {
    const word = inside.has(at)
      ? undefined
      : ignore.find((w) => text.startsWith(w, at) && !rangeIn(inside, at, at + w.length));
    out += word ? ' ' : text[at];
    at += word?.length ?? 1;
  }
  return out.trim();
}

function rangeIn(inside: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (inside.has(at)) return true;
  return false;
}

/** A text; for a single character, the words that have it. */
function wordsOfOne(text: string, { classes }: Lexicon, book: WordBook): string {
  if (!/^[\u3400-\u9fff]$/.test(text) || book.found(text).length > 0) return text;
  const having = classes.map((c) => c.words.filter((word) => word.includes(text)));
  const short = having.flatMap((words) => words.filter((word) => word.length === 2).slice(0, 1));
  const words = short.length > 0 ? short : having.flatMap((own) => own.slice(0, 1));
  return words.length > 0 ? words.slice(0, 5).join(' ') : text;
}

function yearIn(text: string, thisYear: number | undefined): number | undefined {
  const said = /(?:^|\D)((?:19|20)\d\d)(?:年|\D|$)/.exec(text)?.[1];
  if (said) return Number(said);
  if (thisYear === undefined) return undefined;
  return /今年|本年|这一年/.test(text) ? thisYear : undefined;
}

/** How much a word of the same meaning counts in a text beside the word itself. */
const meant = 0.3;

function weightsOf(units: readonly Unit[], { classes }: Lexicon): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (token: string, weight: number) =>
    weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  for (const { own, weight, word, classes: of, telling } of units) {
    for (const token of own) add(token, weight);
    // The first words of a class are those that the texts use.
    const others = telling ? of.flatMap((c) => classes[c]?.words.slice(0, 2) ?? []) : [];
    for (const other of others)
      if (other !== word) for (const token of tokens(other)) add(token, weight * meant);
  }
  return weights;
}

/** The words to mark: those of the question and what means the same; a pair of characters only as typed. */
function markedWords(text: string, units: readonly Unit[], { classes }: Lexicon): string[] {
  const same = units.flatMap((u) =>
    u.telling ? u.classes.flatMap((c) => classes[c]?.words ?? []) : [u.word],
  );
  const runs = text.split(/[^\u3400-\u9fffa-z0-9.%]+/);
  const words = [...new Set([...runs, ...same])].filter((w) => w !== '');
  return words.filter((word) => word.length > 1 || words.length === 1);
}
