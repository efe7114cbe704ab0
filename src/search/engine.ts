import { fold, simplifier } from './fold';
import type { Lexicon } from './lexicon';
import { type Query, queryReader } from './query';
import { type Candidate, type Postings, ranked, reranked } from './rank';
import type { SearchRecord } from './record';

/** Where tokens are looked up, and records are had by their key. */
export interface Engine {
  /** The records that have a token, by key, with how well each has it. */
  lookUp(token: string): Promise<Postings>;
  /** The records themselves, in the order of the keys. */
  records(keys: readonly string[]): Promise<SearchRecord[]>;
}

export interface Hits {
  /** Best first. */
  readonly records: readonly SearchRecord[];
  readonly query: Query;
  /** Whether some record has every word that was asked. */
  readonly all: boolean;
}

export type Search = (typed: string) => Promise<Hits>;

/** How many are looked at twice, and so how many are shown. */
const looked = 20;

/** The query layer before an engine: the same for Pagefind and for the plain index. */
export function searchWith(engine: Engine, lexicon: Lexicon): Search {
  const read = queryReader(lexicon);
  const simplify = simplifier(lexicon.simplify);
  const folded = (record: SearchRecord) =>
    [record.title, ...record.also.split(' ')].map((p) => fold(p, simplify));

  return async (typed) => {
    const found = new Map<string, Postings>();
    const lookUp = async (token: string) => {
      const known = found.get(token) ?? (await engine.lookUp(token));
      found.set(token, known);
      return known;
    };
    const query = await read(typed, async (token) => (await lookUp(token)).size > 0);
    for (const token of query.weights.keys()) await lookUp(token);
    const first = ranked(query.weights, found).slice(0, looked);
    const records = await engine.records(first.map((c) => c.key));
    const candidates = first.map((c, i): Candidate & { record: SearchRecord } => ({
      ...c,
      record: records[i] as SearchRecord,
    }));
    const ordered = reranked(candidates, query.weights, (c) => folded(c.record)).map((c) => c.record);
    return { query, all: first.some((c) => c.all), records: withNamed(ordered, query.named) };
  };
}

/** Documents named by number stand first, once. */
function withNamed(records: readonly SearchRecord[], named: readonly SearchRecord[]): SearchRecord[] {
  const paths = named.map((r) => r.path);
  return [...named, ...records.filter((r) => !paths.includes(r.path))];
}
