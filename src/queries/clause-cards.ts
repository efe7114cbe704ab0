import type { Clause } from '~/schemas/clauses';
import type { Policy } from '~/schemas/policy';
import { policies } from './policies';

/** One address inside a policy, with the words that stand there. */
export interface ClauseCard {
  readonly policy: Policy;
  readonly clause: Clause;
}

/** A card for every anchor of every policy: clauses, their parts and their paragraphs. */
export function clauseCards(): ClauseCard[] {
  return policies().flatMap((policy) => policy.clauses.flatMap(within).map((clause) => ({ policy, clause })));
}

function within(clause: Clause): Clause[] {
  const paragraphs = clause.paragraphs.flatMap((p) =>
    p.anchor ? [{ anchor: p.anchor, paragraphs: [{ text: p.text }], parts: [] }] : [],
  );
  return [clause, ...paragraphs, ...clause.parts.flatMap(within)];
}
