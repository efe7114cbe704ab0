import type { WordClass } from './lexicon';
import { quantitiesIn } from './quantities';
import { isHan, runs, tokens } from './tokens';
import { aboutToken, classToken, type FoundWord, type WordBook } from './word-book';

/** A word of a question or a phrase, with the ways a record can have it. */
export interface Unit {
  readonly word: string;
  /** The numbers of its classes. */
  readonly classes: readonly number[];
  /** The tokens of the word itself. */
  readonly own: readonly string[];
  /** The tokens of what means the same. */
  readonly same: readonly string[];
  /** The tokens of the records that are about it. */
  readonly about: readonly string[];
  /** How much it says of what is sought: 1 a word of the lexicon, less for others. */
  readonly weight: number;
  /** A word of the lexicon that says what is sought. */
  readonly telling: boolean;
  /** It is not inside a longer word. */
  readonly whole: boolean;
  /** A pair of characters in or beside words of the lexicon and quantities alone: it is sought, and says nothing of its own. */
  readonly seam?: true;
}

const light = 0.3;
const stray = 0.35;
/** What a word inside a longer one counts. */
const inner = 0.3;

/** The units of a folded text: the words of the lexicon, whole and inside longer ones, and what stands between them. */
export function unitsOf(text: string, book: WordBook, classes: readonly WordClass[]): Unit[] {
  const found = book.found(text);
  const units = found.map((f) => wordUnit(f, classes));
  const between = tokensBetween(text, found);
  return [
    ...merged(units),
    ...[...between].map(([token, seam]) => ({ ...strayUnit(token), ...(seam && { seam }) })),
  ];
}

function wordUnit({ word, classes: own, whole }: FoundWord, classes: readonly WordClass[]): Unit {
  const meaning = own.filter((c) => !classes[c]?.apart);
  const isLight = own.every((c) => classes[c]?.light);
  return {
    word,
    classes: meaning,
    own: tokens(word),
    same: meaning.map(classToken),
    about: meaning.map(aboutToken),
    weight: (isLight ? light : 1) * (whole ? 1 : inner),
    telling: !isLight,
    whole,
  };
}

/** A word of letters or digits says what is sought; a pair of characters of no known word says little. */
function strayUnit(token: string): Unit {
  const telling = !isHan(token);
  return {
    word: token,
    classes: [],
    own: [token],
    same: [],
    about: [],
    weight: telling ? 0.8 : stray,
    telling: false,
    whole: true,
  };
}

/** Tokens as units of their own, with how much each counts. */
export function unitsOfTokens(weights: ReadonlyMap<string, number>): Unit[] {
  return [...weights].map(([token, weight]) => ({ ...strayUnit(token), weight }));
}

/** The same meaning said twice counts once. */
function merged(units: readonly Unit[]): Unit[] {
  const byMeaning = new Map<string, Unit>();
  for (const unit of units) {
    const key = unit.same.length > 0 ? unit.same.join() : unit.word;
    const other = byMeaning.get(key);
    if (!other || unit.weight > other.weight) byMeaning.set(key, unit);
  }
  return [...byMeaning.values()];
}

/** The tokens of a text that are not wholly inside a word of the lexicon, with whether words or quantities have both their characters. */
function tokensBetween(text: string, found: readonly FoundWord[]): Map<string, boolean> {
  const inside = Array.from({ length: text.length }, () => -1);
  found.forEach((f, i) => {
    if (f.whole) for (let at = f.at; at < f.at + f.word.length; at++) inside[at] = i;
  });
  const known = inside.map((word) => word !== -1);
  for (const { at, length } of quantitiesIn(text)) known.fill(true, at, at + length);
  const out = new Map<string, boolean>();
  for (const match of text.matchAll(runs)) {
    const from = match.index ?? 0;
    const run = match[0];
    if (!isHan(run) || run.length === 1) {
      if (inside[from] === -1) out.set(run, false);
      continue;
    }
    for (let i = 0; i + 1 < run.length; i++) {
      const [a, b] = [from + i, from + i + 1];
      const apart = inside[a] === -1 || inside[a] !== inside[b];
      if (apart) out.set(run.slice(i, i + 2), known[a] === true && known[b] === true);
    }
  }
  return out;
}
