import { fold, simplifier } from './fold';
import type { Gap } from './gap';
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

/** What a search comes to. */
export interface Hits {
  /** Best first; none when the words that are known say nothing of what is sought. */
  readonly records: readonly SearchRecord[];
  readonly query: Query;
  /** Whether some record has every word that was asked. */
  readonly all: boolean;
  /** Whether the first record answers so clearly that it may stand above the list. */
  readonly clear: boolean;
  /** Words of the question that nothing here contains. */
  readonly unknown: readonly string[];
  /** What is asked, when it is known that nothing here answers it. */
  readonly gap: Gap | undefined;
  /** A clause asked for by its number that its document doesn't have. */
  readonly absent: AbsentClause | undefined;
}

export interface AbsentClause {
  /** The document: policies/yrsb-2018-277/. */
  readonly path: string;
  readonly title: string;
  /** What it has instead, as a sentence. */
  readonly say: string;
}

export interface Asked {
  /** Look for just what is typed: no slips mended, no pinyin read. */
  readonly literally?: boolean;
  /** The year it is for the person who asks; 今年 is read by it. */
  readonly year?: number;
}

export type Search = (typed: string, asked?: Asked) => Promise<Hits>;

/** How many are looked at twice, and so how many are shown. */
const looked = 20;

/** The query layer before an engine. */
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
    return {
      query,
      all: first.some((c) => c.all),
      records: withNamed(ordered, query.named),
      clear: false,
      unknown: [],
      gap: undefined,
      absent: undefined,
    };
  };
}

/** Documents named by number stand first, once. */
function withNamed(records: readonly SearchRecord[], named: readonly SearchRecord[]): SearchRecord[] {
  const paths = named.map((r) => r.path);
  return [...named, ...records.filter((r) => !paths.includes(r.path))];
}
