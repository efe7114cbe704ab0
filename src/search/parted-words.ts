import { withoutIgnored } from './ignored';
import type { Lexicon, RareWords } from './lexicon';
import { isOdd } from './odd';
import { spelledOfEach } from './spelled-words';
import { coverBy } from './unknown';
import { wordBook } from './word-book';

/** A lexicon in two: what every question may need, and words that come with the rare ones. */
export interface PartedWords {
  readonly common: Lexicon;
  readonly rare: Pick<RareWords, 'words' | 'says'>;
}

/**
 * A lexicon with the words taken out that no other word and none of the tokens held covers: a question that has one is
 * odd without it, asks for the rare words, and finds it among them. The first words of each class stay.
 */
export function partedWords(lexicon: Lexicon, held: ReadonlySet<string>): PartedWords {
  const covered = coveredOf(lexicon, held);
  const kept = withoutLonger(lexicon.classes, covered);
  const rare = lexicon.classes.map(({ words }, i) => words.filter((w) => !kept[i]?.has(w)));
  // What is left out for a shorter word makes no question odd: a way to ask that has it must be at hand.
  const away = new Set(rare.flatMap((words, i) => words.filter((w) => !covered[i]?.has(w))));
  // A way to ask stays as long as it can be meant without a word that is away.
  const stays = (says: string) => says.split('+').every((part) => part.split('/').some((w) => !away.has(w)));
  return {
    common: {
      ...lexicon,
      classes: withWords(lexicon.classes, kept),
      gaps: lexicon.gaps.map((g) => ({ ...g, says: g.says.filter(stays) })),
    },
    rare: {
      words: rare,
      says: lexicon.gaps.map(({ says }) => says.filter((one) => !stays(one))),
    },
  };
}

/** The classes with these words in the place of their own. */
function withWords(classes: Lexicon['classes'], words: readonly ReadonlySet<string>[]): Lexicon['classes'] {
  return classes.map((c, i) => ({ ...c, words: [...(words[i] ?? [])] }));
}

/** The words of each class that others cover, and its first. */
function coveredOf({ classes, ignore }: Lexicon, held: ReadonlySet<string>): ReadonlySet<string>[] {
  const ignored = [...ignore].sort((a, b) => b.length - a.length);
  const count = (of: readonly ReadonlySet<string>[]) => of.reduce((n, words) => n + words.size, 0);
  let kept = classes.map(({ words }) => new Set(words.slice(0, spelledOfEach)));
  // A word that stays covers others, which then stay too: until there are no more of them.
  for (let before = -1; before < count(kept); ) {
    before = count(kept);
    const book = wordBook({ classes: withWords(classes, kept) });
    const around = [...kept.flatMap((words) => [...words]), ...held].filter((w) => w.length > 1);
    const ends = usualAmong(around.map((w) => w[w.length - 1] as string));
    const begins = usualAmong(around.map((w) => w[0] as string));
    const stays = (word: string) => {
      const text = withoutIgnored(word, ignored, book);
      const covered = coverBy(text, book, held);
      if (ends.has(text[0] as string)) covered[0] = true;
      if (begins.has(text[text.length - 1] as string)) covered[text.length - 1] = true;
      return !isOdd(text, covered, book);
    };
    kept = classes.map(({ words }, i) => new Set(words.filter((w) => kept[i]?.has(w) || stays(w))));
  }
  return kept;
}

/** The same without the words that say no more than a shorter one of their class that they hold: 打印证书 beside 打印. */
function withoutLonger(
  classes: Lexicon['classes'],
  kept: readonly ReadonlySet<string>[],
): ReadonlySet<string>[] {
  const book = wordBook({ classes: withWords(classes, kept) });
  const isLonger = (word: string, own: number) => {
    const inside = book.found(word).filter((f) => f.word !== word);
    const isOwn = (c: number) => c === own;
    return (
      inside.some((f) => f.classes.every(isOwn)) &&
      inside.every((f) => f.classes.every((c) => isOwn(c) || classes[c]?.light))
    );
  };
  return classes.map(({ words, apart }, i) => {
    const others = [...(kept[i] ?? [])].filter(
      (w) => apart || words.indexOf(w) < spelledOfEach || !isLonger(w, i),
    );
    return new Set(others);
  });
}

/** So many words with a character at their end make it likely that it is covered in a question by what stands beside it. */
const usual = 14;

function usualAmong(chars: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const char of chars) times.set(char, (times.get(char) ?? 0) + 1);
  return new Set([...times].flatMap(([char, n]) => (n >= usual ? char : [])));
}
