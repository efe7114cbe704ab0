import { issuedOn, policies, termOf } from '~/queries/policies';
import { clauseName, clausePath } from '~/says/clause-name';
import { type Clause, wordsOf } from '~/schemas/clauses';
import type { Policy } from '~/schemas/policy';
import type { Place, PublishedClause } from '~/schemas/published/policies';
import type { Whole } from './whole';

/** Every policy with every clause under its address; the contact line stays on the policy's own page. */
export function publishedPolicies(whole: Whole) {
  return policies().map((policy) => {
    const { contact, clauses, validity, ...said } = policy;
    return {
      ...said,
      url: whole(`/policies/${policy.id}/`),
      issuedOn: issuedOn(policy),
      ...(validity ? { validity: { ...validity, to: termOf(policy)?.to } } : {}),
      leftOut: contact === undefined ? [] : ['contact' as const],
      clauses: clauses.map((clause) => publishedClause(policy, clause, whole)),
    };
  });
}

function publishedClause(policy: Policy, clause: Clause, whole: Whole): PublishedClause {
  return {
    ...placeOf(policy, clause.anchor, whole),
    number: clause.number,
    heading: clause.heading,
    text: wordsOf(clause),
    paragraphs: clause.paragraphs.map(({ anchor, text }) => ({
      ...(anchor === undefined ? {} : placeOf(policy, anchor, whole)),
      text,
    })),
    parts: clause.parts.map((part) => publishedClause(policy, part, whole)),
  };
}

function placeOf(policy: Policy, anchor: string, whole: Whole): Place {
  const id = `${policy.id}#${anchor}`;
  return { id, anchor, url: whole(`/${clausePath(id)}`), name: clauseName(anchor) };
}

/** Which document forwards or interprets which. */
export function publishedRelations() {
  return policies().flatMap(({ id, relations }) =>
    relations.map(({ policy, ...said }) => ({ from: id, to: policy, ...said })),
  );
}
