import { documentsNamed } from './document-number';
import { fold, simplifier } from './fold';
import type { Lexicon } from './lexicon';
import { readingsFrom, withoutPinyin } from './pinyin';
import type { SearchRecord } from './record';
import { slipsIn } from './slips';
import { tokens } from './tokens';

/** A query taken apart. */
export interface Query {
  /** The tokens looked for, with how much each counts; those of the person's own words count 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Documents named by number, to be offered first. */
  readonly named: readonly SearchRecord[];
  /** What was read in place of what was typed, for the person to see. */
  readonly understood: readonly string[];
  /** The words to mark in what is found. */
  readonly words: readonly string[];
}

/** Takes a query apart; `known` tells whether a token occurs in the texts. */
export type QueryReader = (typed: string, known: (token: string) => Promise<boolean>) => Promise<Query>;

const meantWeight = 0.45;
const slipWeight = 0.9;

export function queryReader(lexicon: Lexicon): QueryReader {
  const simplify = simplifier(lexicon.simplify);
  const readings = readingsFrom(lexicon.syllables);
  const ignore = new RegExp([...lexicon.ignore].sort((a, b) => b.length - a.length).join('|'), 'g');
  const spellable = [...lexicon.words, ...lexicon.ignore];

  return async (typed, known) => {
    const folded = fold(typed, simplify);
    const text = /[a-z]/.test(folded) ? withoutPinyin(folded, spellable, readings) : folded;
    const kept = text.replace(ignore, ' ').trim() || text;
    const own = tokens(kept);
    const strange = new Set<string>();
    for (const token of own) if (!(await known(token))) strange.add(token);
    const slips = slipsIn(text, lexicon.words, readings, strange);
    const said = [text, ...slips].join(' ');
    const meant = lexicon.means.filter(([says]) => said.includes(says)).flatMap(([, means]) => means);

    const weights = new Map<string, number>();
    for (const token of tokens(meant.map((words) => fold(words, simplify)).join(' ')))
      weights.set(token, meantWeight);
    for (const token of tokens(slips.join(' '))) weights.set(token, slipWeight);
    for (const token of own) weights.set(token, 1);
    return {
      weights,
      named: documentsNamed(folded, lexicon.documents),
      understood: [...(text === folded ? [] : [text]), ...slips],
      words: [...new Set([...kept.split(/\s+/), ...slips, ...meant])].filter((w) => w !== ''),
    };
  };
}
