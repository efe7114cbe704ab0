import type { Lexicon } from './lexicon';

/** How many words of a class may come in pinyin or with a slip: its first are the words of the texts, its last how one talks. */
export const spelledOfEach = 16;

/** The words worth recognising in pinyin, in initials, with a slip; those of the texts first. */
export function spelledWords({ classes }: Pick<Lexicon, 'classes'>): string[] {
  const words = classes.flatMap((c) => c.words.slice(0, spelledOfEach));
  return [...new Set(words)].filter((word) => /^[\u3400-\u9fff]{2,9}$/.test(word));
}
