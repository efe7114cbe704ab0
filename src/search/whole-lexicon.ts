import type { Lexicon, RareWords } from './lexicon';

/** A lexicon with the rare words in their classes and gaps, behind the common ones. */
export function wholeLexicon(common: Lexicon, { words, says }: Pick<RareWords, 'words' | 'says'>): Lexicon {
  return {
    ...common,
    classes: common.classes.map((c, i) => ({ ...c, words: [...c.words, ...(words[i] ?? [])] })),
    gaps: common.gaps.map((g, i) => ({ ...g, says: [...g.says, ...(says[i] ?? [])] })),
  };
}
