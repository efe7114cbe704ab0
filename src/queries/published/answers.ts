import { library } from '~/queries/library';
import type { ClauseId } from '~/rules/duty/basis';
import type { Whole } from './whole';

export function publishedAnswers(whole: Whole) {
  return library().answers.map(
    ({
      official,
      tree: _tree,
      quotes: _quotes,
      links: _links,
      checks: _checks,
      speaksOf: _years,
      ...answer
    }) => ({
      ...answer,
      url: whole(`/answers/${answer.id}/`),
      ...(official ? { official: citationOf(official) } : {}),
    }),
  );
}

/** A clause with all its words. */
function citationOf(clause: ClauseId) {
  return { clause, quote: library().clauses.get(clause) };
}
