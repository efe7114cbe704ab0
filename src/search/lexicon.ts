/** What the query layer knows of words, made at build from the vocabulary and the texts. */
export interface Lexicon {
  /** Traditional and simplified characters in turn: 繼继續续…. */
  readonly simplify: string;
  /** A syllable with the characters read so, e.g. "gong公工功". */
  readonly syllables: readonly string[];
  /** What people say, with the words the texts use for it. */
  readonly means: ReadonlyArray<readonly [says: string, means: readonly string[]]>;
  /** Words worth recognising whole: in pinyin, in initials, with a slip. */
  readonly words: readonly string[];
  /** Question words that say nothing of what is sought. */
  readonly ignore: readonly string[];
  readonly documents: readonly NumberedDocument[];
}

/** A document as its number names it: 粤人社办 2018 277 at policies/yrsb-2018-277/. */
export interface NumberedDocument {
  readonly code: string;
  readonly year: string;
  readonly serial: string;
  readonly path: string;
  /** As it is shown among results. */
  readonly title: string;
  readonly where: string;
  /** The first and last day it gives itself. */
  readonly term?: { readonly from: string; readonly to?: string };
}
