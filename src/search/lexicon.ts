import type { Gap } from './gap';
import type { Sieve } from './sieve';

/** What the query layer knows of words, made at build from the vocabulary and the texts. */
export interface Lexicon {
  /** What is said otherwise in Cantonese or overseas, with the plain word for it: 几时 什么时候. */
  readonly plainly: ReadonlyArray<readonly [said: string, plain: string]>;
  readonly classes: readonly WordClass[];
  /** Question words that say nothing of what is sought. */
  readonly ignore: readonly string[];
  /** Characters that make no word by themselves: 的了吗. */
  readonly particles: string;
  readonly documents: readonly NumberedDocument[];
  readonly gaps: readonly AskedGap[];
  /** The first and the last year there is a page of. */
  readonly years: readonly [first: number, last: number];
}

/** Words that mean the same, for what is asked and for what is found. */
export interface WordClass {
  readonly words: readonly string[];
  /** Addresses of what is about it though it may use other words, the nearest first. */
  readonly see?: readonly string[];
  /** They say nothing of what is sought by themselves: 继续教育, 单位. */
  readonly light?: true;
  /** They are known and mean each its own. */
  readonly apart?: true;
}

/** How people ask for a gap: each a word, or words that come together, joined by +. */
export interface AskedGap {
  readonly id: string;
  readonly says: readonly string[];
  /** With these it is another question. */
  readonly unless?: readonly string[];
  /** Its words name another thing altogether, however much of the question is answered here of this one: 二建. */
  readonly firm?: true;
}

/** What only some questions need: those with Latin letters, with a character that nothing common covers, with a gap. */
export interface RareWords {
  /** Traditional and simplified characters in turn: 繼继續续…. */
  readonly simplify: string;
  /** A syllable with the characters read so, e.g. "gong公工功". */
  readonly syllables: readonly string[];
  /** Pairs of characters that look like a slip in one of the words and are right: 证件, 初审. */
  readonly right: Sieve;
  /** Words of the trade that two characters may be a slip of. */
  readonly trade: readonly string[];
  /** Cantonese and what it is in plain words: 睇 看. */
  readonly cantonese: ReadonlyArray<readonly [said: string, plain: string]>;
  /** English and what it is here: certificate 证书. */
  readonly english: ReadonlyArray<readonly [said: string, plain: string]>;
  /** What is told of each gap. */
  readonly gaps: readonly Gap[];
  /** More words of the lexicon's classes, in their order. */
  readonly words: ReadonlyArray<readonly string[]>;
  /** More of how people ask for its gaps, in their order. */
  readonly says: ReadonlyArray<readonly string[]>;
}

/** A document as its number names it: 粤人社办 2018 277 at policies/yrsb-2018-277/. */
export interface NumberedDocument {
  readonly code: string;
  readonly year: string;
  readonly serial: string;
  readonly path: string;
  /** Its number as printed: 粤人社办〔2018〕277号. */
  readonly number: string;
  /** As it is shown among results. */
  readonly title: string;
  readonly where: string;
  /** The anchors of its clauses with how people say them, in order. */
  readonly anchors: ReadonlyArray<readonly [anchor: string, name: string]>;
  /** What it is called in full, from 关于 on. */
  readonly called?: string;
  /** Since when it is no longer in force, and by what, in words. */
  readonly ended?: string;
  /** The first and last day it gives itself. */
  readonly term?: { readonly from: string; readonly to?: string };
}
