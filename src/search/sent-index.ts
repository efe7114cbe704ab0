import type { Lexicon } from './lexicon';
import type { SearchRecord } from './record';
import type { SplitRoot } from './split/split-index';
import { fromThinJson, thinJson } from './thin-json';

/** The plain index: its words with its records, or with where these are. */
export interface PlainIndex {
  readonly records: readonly SearchRecord[] | SplitRoot;
  readonly lexicon: Lexicon;
}

/** The plain index as it is sent. What a class of words tells of is named by its place among the records: shorter than its address. */
export function sentIndex({ records, lexicon }: PlainIndex): string {
  const places = new Map('first' in records ? [] : records.map(({ path }, i) => [path, String(i)]));
  return thinJson({ records, lexicon: seen(lexicon, (path) => places.get(path) ?? path) });
}

/** The index that `sentIndex` wrote. */
export function readIndex(text: string): PlainIndex {
  const { records, lexicon } = fromThinJson(text) as PlainIndex;
  const at = (place: string) => ('first' in records ? undefined : records[Number(place)]?.path);
  return { records, lexicon: seen(lexicon, (place) => at(place) ?? place) };
}

function seen(lexicon: Lexicon, named: (place: string) => string): Lexicon {
  const classes = lexicon.classes.map((own) => (own.see ? { ...own, see: own.see.map(named) } : own));
  return { ...lexicon, classes };
}
