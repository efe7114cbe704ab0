import type { SearchRecord } from '~/search/record';
import { type SplitIndex, splitIndex } from '~/search/split/split-index';
import { library } from './library';
import { searchLexicon } from './search-lexicon';
import { searchRecords } from './search-records';

/** The plain index as it is sent: all its records at once, or in parts. */
export type SearchIndex =
  | { readonly kind: 'whole'; readonly records: readonly SearchRecord[] }
  | ({ readonly kind: 'split' } & SplitIndex);

/**
 * Up to how many characters the records are sent whole, about 60 KB as they travel: one request brings them all.
 * Beyond that a question fetches only the parts it needs, some 25 to 60 KB, however many there are.
 */
const wholeUpTo = 150_000;

let made: { readonly of: object; readonly index: SearchIndex } | undefined;

/** The plain index, made once for the same content. */
export function searchIndex(): SearchIndex {
  const of = library();
  if (made?.of !== of) made = { of, index: indexOf(searchRecords()) };
  return made.index;
}

function indexOf(records: readonly SearchRecord[]): SearchIndex {
  if (JSON.stringify(records).length <= wholeUpTo) return { kind: 'whole', records };
  return { kind: 'split', ...splitIndex(records, searchLexicon()) };
}
