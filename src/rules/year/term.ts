import type { Day } from '~/rules/duty/day';

/** The first and last day a document gives itself. */
export interface Term {
  readonly from: Day;
  readonly to?: Day;
}

export type TermState = 'not-yet' | 'in-force' | 'elapsed' | 'not-stated';

/**
 * Where a day stands in the term a document prints of itself.
 * Elapsed says only that the printed term is over: whether it was renewed is another question.
 */
export function termState(term: Term | undefined, today: Day): TermState {
  if (!term) return 'not-stated';
  if (today < term.from) return 'not-yet';
  return term.to !== undefined && today > term.to ? 'elapsed' : 'in-force';
}

/** How a text came to its end, from which day on, and by what. */
export interface TextEnd {
  readonly kind: 'withdrawn' | 'replaced';
  readonly from: Day;
  readonly by?: string | undefined;
}
