import { countsOf } from './counts';
import type { Engine } from './engine';
import type { Lexicon } from './lexicon';
import type { Postings } from './rank';
import type { SearchRecord } from './record';
import { wordBook } from './word-book';

/** A plain index over the records, made where they are. */
export function plainEngine(records: readonly SearchRecord[], lexicon: Lexicon): Engine {
  const postings = postingsOf(records, lexicon);
  const none: Postings = new Map();
  return {
    lookUp: async (token) => postings.get(token) ?? none,
    records: async (keys) => keys.map((key) => records[Number(key)] as SearchRecord),
  };
}

/** For every token the records that have it, by their place in the list, with how well: scored as BM25 is. */
export function postingsOf(records: readonly SearchRecord[], lexicon: Lexicon): Map<string, Postings> {
  const book = wordBook(lexicon);
  const counts = records.map((r) => countsOf(r, book));
  const lengths = counts.map((c) => [...c.values()].reduce((a, b) => a + b, 0));
  const average = lengths.reduce((a, b) => a + b, 0) / records.length;
  const postings = new Map<string, Map<string, number>>();
  counts.forEach((c, i) => {
    const long = 0.6 + (0.4 * (lengths[i] as number)) / average;
    for (const [token, count] of c) {
      const own = postings.get(token) ?? new Map<string, number>();
      postings.set(token, own.set(String(i), (count * 2.2) / (count + 1.2 * long)));
    }
  });
  for (const own of postings.values()) {
    const rarity = Math.log(1 + (records.length - own.size + 0.5) / (own.size + 0.5));
    for (const [key, score] of own) own.set(key, score * rarity);
  }
  return postings;
}
