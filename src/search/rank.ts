import type { Unit } from './units';

/** How well each record has a token, by the record's key. */
export type Postings = ReadonlyMap<string, number>;

export interface Candidate {
  readonly key: string;
  readonly score: number;
  /** How much of what was asked it has, from 0 to 1. */
  readonly covered: number;
}

/** What another word for it counts against the word itself. */
const otherWord = 0.8;

/** What it counts that a record is about a word, whatever words it uses itself. */
const toldThere = 0.5;

/** Records by how well they answer, best first; one with more of what was asked goes before one with much of little. */
export function ranked(units: readonly Unit[], found: ReadonlyMap<string, Postings>): Candidate[] {
  const scores = new Map<string, number>();
  const covered = new Map<string, number>();
  let asked = 0;
  for (const unit of units) {
    asked += unit.weight;
    const parts = new Map<string, number>();
    const share = 1 / unit.own.length;
    for (const token of unit.own) {
      for (const [key, score] of found.get(token) ?? []) {
        add(scores, key, unit.weight * score * share * ownTimes(unit));
        add(parts, key, share);
      }
    }
    for (const token of unit.same) {
      for (const [key, score] of found.get(token) ?? []) {
        add(scores, key, unit.weight * score * otherWord * ownTimes(unit));
        parts.set(key, Math.max(parts.get(key) ?? 0, otherWord));
      }
    }
    for (const token of unit.about)
      for (const [key, score] of found.get(token) ?? []) add(scores, key, unit.weight * score * toldThere);
    for (const [key, part] of parts) add(covered, key, unit.weight * part);
  }
  return [...scores]
    .map(([key, score]) => {
      const part = (covered.get(key) ?? 0) / asked;
      return { key, score: score * (0.3 + 0.7 * part), covered: part };
    })
    .sort(byScore);
}

/** A longer word says more. */
function ownTimes(unit: Unit): number {
  return Math.min(2, 0.7 + 0.3 * unit.own.length);
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** From 0 to 1, how much of a phrase and of the question is the same. */
export function like(phrase: readonly Unit[], asked: readonly Unit[]): number {
  const has = new Set(phrase.flatMap((u) => [...u.own, ...u.same]));
  const wanted = new Set(asked.flatMap((u) => [...u.own, ...u.same]));
  let shared = 0;
  let all = 0;
  for (const unit of asked) {
    all += unit.weight;
    shared += unit.weight * part(unit, has);
  }
  for (const unit of phrase) all += unit.weight * (1 - part(unit, wanted));
  return all === 0 ? 0 : shared / all;
}

function part({ own, same }: Unit, has: ReadonlySet<string>): number {
  const exact = own.filter((token) => has.has(token)).length / own.length;
  return Math.max(exact, same.some((token) => has.has(token)) ? 0.9 : 0);
}

/** Best first; of equals the one whose key comes first, so that the same question has the same answer. */
export function byScore(a: Pick<Candidate, 'key' | 'score'>, b: Pick<Candidate, 'key' | 'score'>): number {
  return b.score - a.score || (a.key < b.key ? -1 : 1);
}
