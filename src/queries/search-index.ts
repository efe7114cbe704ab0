import type { SearchRecord } from '~/search/record';
import { type SplitIndex, splitIndex } from '~/search/split/split-index';
import { searchLexicon } from './search-lexicon';
import { searchRecords } from './search-records';
import { workedOut } from './worked-out';

/** The plain index as it is sent: all its records at once, or in parts. */
export type SearchIndex =
  | { readonly kind: 'whole'; readonly records: readonly SearchRecord[] }
  | ({ readonly kind: 'split' } & SplitIndex);

/**
 * Up to how many characters the records are sent whole, about 60 KB as they travel: one request brings them all.
 * Beyond that a question fetches only the parts it needs, some 25 to 60 KB, however many there are.
 */
const wholeUpTo = 150_000;

/** The plain index. */
export const searchIndex = workedOut(() => indexOf(searchRecords()));

function indexOf(records: readonly SearchRecord[]): SearchIndex {
  if (JSON.stringify(records).length <= wholeUpTo) return { kind: 'whole', records };
  return { kind: 'split', ...splitIndex(records, searchLexicon()) };
}
