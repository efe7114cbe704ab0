import type { Lexicon } from '~/search/lexicon';
import type { Postings } from '~/search/rank';
import type { SearchRecord } from '~/search/record';
import { postingsOf } from './postings';

/** Which part holds what, where the index is too big to be sent whole. */
export interface SplitRoot {
  /** The first token of each part of the words, in order. */
  readonly first: readonly string[];
  /** How many records stand in one part of the records. */
  readonly together: number;
}

/** A part of the words: a token with the records that have it, each as its distance from the one before and its score. */
export type WordPart = ReadonlyArray<readonly [token: string, numbers: readonly number[]]>;

export interface SplitIndex {
  readonly root: SplitRoot;
  readonly words: readonly WordPart[];
  readonly records: ReadonlyArray<readonly SearchRecord[]>;
}

/** Scores are whole numbers of this part of one. */
export const scoreUnit = 1 / 16;

/**
 * About how many characters a part of the words has; how many records stand together in one of theirs;
 * how many records a token keeps, the best: what more records have says little of any of them.
 */
const sizes = { words: 1200, records: 2, kept: 150 };

/** The plain index in parts, of which a question needs a few. */
export function splitIndex(
  records: readonly SearchRecord[],
  lexicon: Lexicon,
  { words: length, records: together, kept } = sizes,
): SplitIndex {
  const words = partsOf(postingsOf(records, lexicon), length, kept);
  return {
    root: { first: words.map((part) => part[0]?.[0] ?? ''), together },
    words,
    records: Array.from({ length: Math.ceil(records.length / together) }, (_, i) =>
      records.slice(i * together, (i + 1) * together).map(asShown),
    ),
  };
}

/** What is shown of a record; a text that is only searched stays behind. */
function asShown(record: SearchRecord): SearchRecord {
  return record.lead === undefined ? record : { ...record, text: '' };
}

function partsOf(postings: ReadonlyMap<string, Postings>, enough: number, most: number): WordPart[] {
  const parts: [string, readonly number[]][][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const token of [...postings.keys()].sort()) {
    if (length > enough) {
      parts.push([]);
      length = 0;
    }
    const kept = packed(postings.get(token) as Postings, most);
    parts[parts.length - 1]?.push([token, kept]);
    length += token.length + 7 + 3 * kept.length;
  }
  return parts;
}

function packed(postings: Postings, most: number): number[] {
  const best = [...postings].sort(([, a], [, b]) => b - a).slice(0, most);
  let before = 0;
  return best
    .map(([key, score]) => [Number(key), score] as const)
    .sort(([a], [b]) => a - b)
    .flatMap(([key, score]) => {
      const distance = key - before;
      before = key;
      return [distance, Math.max(1, Math.round(score / scoreUnit))];
    });
}
