import type { Query } from './query';

/** How much each token of a question counts when a sentence is chosen for it. */
export function weightsOf(query: Query): ReadonlyMap<string, number> {
  return query.weights;
}
