import { tokens } from './tokens';

/** How well each record has a token, by the record's key. */
export type Postings = ReadonlyMap<string, number>;

export interface Candidate {
  readonly key: string;
  readonly score: number;
  /** It has every token of the person's own words that any record has. */
  readonly all: boolean;
}

/** Records by how well they answer, best first; one with more of what was asked goes before one with much of little. */
export function ranked(
  weights: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, Postings>,
): Candidate[] {
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  const own = new Map<string, number>();
  let asked = 0;
  let ownAsked = 0;
  for (const [token, weight] of weights) {
    const postings = found.get(token);
    if (!postings || postings.size === 0) continue;
    if (weight === 1) ownAsked++;
    asked += weight;
    for (const [key, score] of postings) {
      add(scores, key, weight * score);
      add(covered, key, weight);
      if (weight === 1) add(own, key, 1);
    }
  }
  return [...scores]
    .map(([key, score]) => ({
      key,
      score: score * (0.4 + (0.6 * (covered.get(key) ?? 0)) / asked),
      all: own.get(key) === ownAsked,
    }))
    .sort(byScore);
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** The first few put in order once more, by how like the query is to a whole title or a way people ask. */
export function reranked<T extends Candidate>(
  first: readonly T[],
  weights: ReadonlyMap<string, number>,
  phrasesOf: (candidate: T) => readonly string[],
): T[] {
  return first
    .map((c) => ({ ...c, score: c.score * (1 + Math.max(0, ...phrasesOf(c).map((p) => like(p, weights)))) }))
    .sort(byScore);
}

/** From 0 to 1, how much of a phrase and of the query is the same. */
function like(phrase: string, weights: ReadonlyMap<string, number>): number {
  const own = new Set(tokens(phrase));
  let shared = 0;
  let all = own.size;
  for (const [token, weight] of weights) {
    if (own.has(token)) shared += weight;
    else if (weight === 1) all++;
  }
  return own.size === 0 ? 0 : shared / all;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.key < b.key ? -1 : 1);
}
