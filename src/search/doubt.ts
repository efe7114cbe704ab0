import type { Query } from './query';
import type { Postings } from './rank';

/** What it counts that a record has a word's meaning in other words. */
const inOtherWords = 0.9;

/** What it counts that another record is about a word: the question is in two parts, and the list has both. */
const toldElsewhere = 0.5;

/**
 * How much of a question the record with this key has, from 0 to 1. A word that few records have says more of what is
 * sought than one that many have; one that none has says most. A pair with a particle is no word, and
 * neither is one where words meet or a number of years.
 */
export function toldBy(
  key: string,
  { units }: Pick<Query, 'units'>,
  found: ReadonlyMap<string, Postings>,
  particles: string,
): number {
  const having = (token: string) => found.get(token)?.size ?? 0;
  const has = (token: string) => found.get(token)?.has(key) === true;
  let asked = 0;
  let told = 0;
  for (const { own, same, about, word, weight, telling, whole, seam } of units) {
    if (seam || !whole || (!telling && [...word].some((char) => particles.includes(char)))) continue;
    const usual = own.reduce((sum, token) => sum + having(token), 0) / own.length;
    const commonest = Math.max(usual, ...same.map(having));
    const counts = (telling ? word.length : weight) / Math.sqrt(1 + commonest);
    const part = own.filter(has).length / own.length;
    asked += counts;
    const elsewhere = about.some((token) => having(token) > 0) ? toldElsewhere : 0;
    told += counts * Math.max(part, [...same, ...about].some(has) ? inOtherWords : elsewhere);
  }
  return asked === 0 ? 1 : told / asked;
}

/** A short question must be told so much of. */
const enough = 0.6;
/** A long one says much that is beside the point: so much less for each of its characters. */
const less = 0.02;
/** So much more where it has a word that nothing here contains. */
const more = 0.2;

/** Whether a record that has so much of a question is too far from it to be its answer. */
export function isTooLittle(told: number, { kept, strange }: Pick<Query, 'kept' | 'strange'>): boolean {
  const length = kept.replace(/\s/g, '').length;
  return told < enough - less * length + (strange.length > 0 ? more : 0);
}
