import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface QueryCase {
  readonly q: string;
  readonly kind: string;
  /** Addresses of right answers: any of them counts. */
  readonly want: readonly string[];
}

/** The queries of one part of the set: tune is for working on, measure only for measuring. */
export function queries(part: 'tune' | 'measure'): QueryCase[] {
  return parse(readFileSync(`test/search/queries-${part}.yaml`, 'utf8'));
}

/** The place of the first right answer, from 1; 0 when there is none. */
export function placeOf({ want }: QueryCase, paths: readonly string[]): number {
  return 1 + paths.findIndex((path) => want.includes(path) || want.some((w) => w.startsWith(`${path}-`)));
}

/** Recall within three, and the mean reciprocal rank within ten. */
export function score(places: readonly number[]) {
  const recall = places.filter((p) => p >= 1 && p <= 3).length / places.length;
  const mrr = places.reduce((sum, p) => sum + (p >= 1 && p <= 10 ? 1 / p : 0), 0) / places.length;
  return { recall, mrr };
}
