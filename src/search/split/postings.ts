import { countsOf } from '~/search/counts';
import type { Lexicon } from '~/search/lexicon';
import type { Postings } from '~/search/rank';
import type { SearchRecord } from '~/search/record';
import { scoring } from '~/search/scoring';
import { wordBook } from '~/search/word-book';

/** For every token the records that have it, by their place in the list, with how well. */
export function postingsOf(records: readonly SearchRecord[], lexicon: Lexicon): Map<string, Postings> {
  const book = wordBook(lexicon);
  const having = new Map<string, Map<number, number>>();
  records.forEach((record, i) => {
    for (const [token, count] of countsOf(record, book)) {
      const own = having.get(token) ?? new Map<number, number>();
      having.set(token, own.set(i, count));
    }
  });
  const scored = scoring(records);
  return new Map([...having].map(([token, counts]) => [token, scored(counts)]));
}
