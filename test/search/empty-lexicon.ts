import type { Lexicon } from '~/search/lexicon';

/** A lexicon that knows nothing: words are found as they are typed. */
export const emptyLexicon: Lexicon = {
  plainly: [],
  classes: [],
  ignore: [],
  particles: '',
  documents: [],
  gaps: [],
  years: [2018, 2026],
};
