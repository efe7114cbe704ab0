import { fromCantonese } from './cantonese';
import { englishReader } from './english';
import { fold, simplifier } from './fold';
import { type FoundGap, gapIn } from './gap-in';
import { withoutIgnored } from './ignored';
import type { Lexicon, RareWords } from './lexicon';
import { type Named, namedIn } from './named';
import { isOdd, lettersUnknown } from './odd';
import { withWholeVerbs } from './parted-verbs';
import { readingsFrom, spellingOf, withoutPinyin } from './pinyin';
import { inPlainWords, joined, spacedTogether } from './plain-words';
import { type Slip, slipsIn } from './slips';
import { withoutStrangers } from './someone';
import { spelledWords } from './spelled-words';
import { isHan, tokens } from './tokens';
import { type Unit, unitsOf } from './units';
import { coverOf, type Known, strangePairs, unknownIn } from './unknown';
import { wholeLexicon } from './whole-lexicon';
import { type WordBook, wordBook } from './word-book';

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
  /** The same but for people and places of work: what is asked of them is answered for anybody. */
  readonly strange: readonly string[];
  /** The gap that its words ask for. */
  readonly gap?: FoundGap | undefined;
  /** The question as it stands, with the words that say nothing of what is sought. */
  readonly said: string;
  /** The same without them. */
  readonly kept: string;
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
  const common: Words = { lexicon, book };
  const mend = keptOnceHad(async () => mendingBy(await rare(), lexicon));
  const isKnown = (number: string) => book.found(number).some((f) => f.word === number);

  return async (typed, { known, literally, year }) => {
    const plain = (folded: string) => spacedTogether(inPlainWords(folded, plainly));
    const before = withoutIgnored(plain(fold(typed, none)), ignore, book);
    const odd = isOdd(before, await coverOf(before, book, known), book);
    const mending = odd ? await mend() : undefined;
    const by = mending ?? common;
    const simple = fold(typed, mending?.simplify ?? none);
    const folded = plain(mending ? mending.plainly(simple) : simple);
    const named = namedIn(folded, lexicon.documents, isKnown);
    const asTyped = literally || named.length > 0;
    const read = mending && !asTyped ? mending.read(folded) : folded;
    const text = withWholeVerbs(read, by.book);
    const kept = withoutIgnored(text, ignore, by.book);
    const strange = strangePairs(kept, await coverOf(kept, by.book, known));
    const slips = mending && !asTyped ? mending.slips(kept, strange) : [];
    const mended = mendedBy(slips, kept);
    const alone = folded.length === 1;
    const unknown =
      named.length > 0 ? [] : unknownIn(mended, await coverOf(mended, by.book, known), lexicon.particles);
    const gap = named.length > 0 ? undefined : gapAsked(mendedBy(slips, text), mended, by.lexicon.gaps);
    const people = gap ? { text: mended, others: unknown } : withoutStrangers(mended, unknown, by.book);
    const units = unitsOf(alone ? wordsOfOne(mended, by) : people.text, by.book, by.lexicon.classes);
    return {
      units,
      weights: weightsOf(units, by.lexicon),
      named,
      understood: [...(read === folded ? [] : [read]), ...slips.map((s) => s.meant)],
      words: markedWords(mended, units, by.lexicon),
      unknown,
      strange: people.others,
      gap,
      said: text,
      kept: mended,
      year: yearIn(mended, year),
    };
  };
}

/** What is asked for once and kept; what did not come is asked for again. */
function keptOnceHad<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= ask().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** The gap of a question; where it has none, of its words without what stood between them: 工伤怎么认定 as 工伤认定. */
function gapAsked(said: string, kept: string, gaps: Lexicon['gaps']): FoundGap | undefined {
  return gapIn(said, gaps) ?? gapIn(kept.replace(/\s/g, ''), gaps, said);
}

/** A text with what was meant in place of its slips. */
function mendedBy(slips: readonly Slip[], text: string): string {
  return slips.reduce((t, slip) => t.replace(slip.typed, slip.meant), text);
}

const none: ReadonlyMap<string, string> = new Map();

/** What is known of words, ready to be used. */
interface Words {
  readonly lexicon: Lexicon;
  readonly book: WordBook;
}

/** The same with the rare words, and with what reads words that were written otherwise. */
interface Mending extends Words {
  readonly simplify: ReadonlyMap<string, string>;
  plainly(folded: string): string;
  read(text: string): string;
  slips(text: string, strange: ReadonlySet<string>): Slip[];
}

function mendingBy(rare: RareWords, common: Lexicon): Mending {
  const lexicon = wholeLexicon(common, rare);
  const book = wordBook(lexicon);
  const words = spelledWords(lexicon);
  const readings = readingsFrom(rare.syllables);
  const spelling = spellingOf([...words, ...lexicon.ignore], readings);
  const cantonese = [...common.plainly, ...rare.cantonese].sort(([a], [b]) => b.length - a.length);
  const english = englishReader(rare.english, readings);
  const ground = {
    words,
    readings,
    right: rare.right,
    trade: new Set(rare.trade),
    particles: lexicon.particles,
    found: book.found,
  };
  return {
    lexicon,
    book,
    simplify: simplifier(rare.simplify),
    plainly: (folded) => fromCantonese(folded, cantonese),
    read: (text) => {
      if (!lettersUnknown(text, book)) return text;
      const { text: read, any } = english(text);
      return withoutPinyin(any ? joined(read) : read, spelling, !any);
    },
    slips: (text, strange) => slipsIn(text, ground, strange),
  };
}

/** A text; for a single character, the words that have it. */
function wordsOfOne(text: string, { lexicon: { classes }, book }: Words): string {
  if (!isHan(text) || book.found(text).length > 0) return text;
  const having = classes.map((c) => c.words.filter((word) => word.includes(text)));
  const short = having.flatMap((words) => words.filter((word) => word.length === 2).slice(0, 1));
  const words = short.length > 0 ? short : having.flatMap((own) => own.slice(0, 1));
  return words.length > 0 ? words.slice(0, 5).join(' ') : text;
}

function yearIn(text: string, thisYear: number | undefined): number | undefined {
  const said = /(?:^|\D)((?:19|20)\d\d)(?:年|\D|$)/.exec(text)?.[1];
  if (said) return Number(said);
  if (thisYear === undefined) return undefined;
  const ago = [/今年|本年|这一年/, /去年|上一年/, /前年/].findIndex((said) => said.test(text));
  return ago < 0 ? undefined : thisYear - ago;
}

/** How much a word of the same meaning counts in a text beside the word itself. */
const meant = 0.3;

function weightsOf(units: readonly Unit[], { classes }: Lexicon): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (token: string, weight: number) =>
    weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  for (const { own, weight, classes: of, telling } of units) {
    for (const token of own) add(token, weight);
    // The first words of a class are those that the texts use.
    const others = telling ? of.flatMap((c) => classes[c]?.words.slice(0, 2) ?? []) : [];
    for (const token of others.flatMap(tokens)) add(token, weight * meant);
  }
  return weights;
}

/** The words to mark: those of the question and what means the same; a pair of characters only as typed. */
function markedWords(text: string, units: readonly Unit[], { classes }: Lexicon): string[] {
  const same = units.flatMap((u) =>
    u.telling ? u.classes.flatMap((c) => classes[c]?.words ?? []) : [u.word],
  );
  const runs = text.match(/[\u3400-\u9fffa-z0-9.%]+/g) ?? [];
  const words = [...new Set([...runs, ...same])];
  return words.filter((word) => word.length > 1 || words.length === 1);
}
