import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface QueryCase {
  readonly q: string;
  readonly kind: string;
  /** Addresses of right answers: any of them counts. */
  readonly want: readonly string[];
}

/** A question that nothing here answers, with what should be told. */
export interface GapCase {
  readonly q: string;
  /** The gap by its name, where it has one. */
  readonly gap?: string;
  /** A clause or document that doesn't exist. */
  readonly absent?: true;
}

/** The sets of questions: tune is for working on, the others only for measuring. */
export const parts = ['tune', 'measure', 'people', 'strangers'] as const;

export type Part = (typeof parts)[number];

/** The questions of one set. */
export function queries(part: Part): QueryCase[] {
  return parse(readFileSync(`test/search/queries-${part}.yaml`, 'utf8'));
}

/** The questions that nothing here answers. */
export function gapQueries(): GapCase[] {
  return parse(readFileSync('test/search/queries-gaps.yaml', 'utf8'));
}

/** The place of the first right answer, from 1; 0 when there is none. */
export function placeOf({ want }: QueryCase, paths: readonly string[]): number {
  return 1 + paths.findIndex((path) => want.includes(path) || want.some((w) => w.startsWith(`${path}-`)));
}

/** How many are right at once, how many within three, and the mean reciprocal rank within ten. */
export function score(places: readonly number[]) {
  const within = (n: number) => places.filter((p) => p >= 1 && p <= n).length / places.length;
  const mrr = places.reduce((sum, p) => sum + (p >= 1 && p <= 10 ? 1 / p : 0), 0) / places.length;
  return { first: within(1), recall: within(3), mrr };
}
