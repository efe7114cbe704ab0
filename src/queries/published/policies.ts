import { issuedOn, policies, termOf, versionPath, versionsOf } from '~/queries/policies';
import { clauseName, clausePath } from '~/says/clause-name';
import { type Clause, wordsOf } from '~/schemas/clauses';
import type { Place, PublishedClause } from '~/schemas/published/policies';
import { versionId } from '~/schemas/texts';
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
      versions: versionsOf(policy).map(({ from, until, clauses: words }) => {
        const id = until === undefined ? policy.id : versionId(policy.id, from);
        return {
          id,
          url: whole(versionPath(policy.id, from)),
          from,
          ...(until && { until, clauses: words.map((c) => publishedClause(id, c, whole)) }),
        };
      }),
      leftOut: contact === undefined ? [] : ['contact' as const],
      clauses: clauses.map((clause) => publishedClause(policy.id, clause, whole)),
    };
  });
}

function publishedClause(policy: string, clause: Clause, whole: Whole): PublishedClause {
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

function placeOf(policy: string, anchor: string, whole: Whole): Place {
  const id = `${policy}#${anchor}`;
  return { id, anchor, url: whole(`/${clausePath(id)}`), name: clauseName(anchor) };
}

/** Which document forwards or interprets which. */
export function publishedRelations() {
  return policies().flatMap(({ id, relations }) =>
    relations.map(({ policy, ...said }) => ({ from: id, to: policy, ...said })),
  );
}
