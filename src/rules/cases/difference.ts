import type { Came, CaseOutcome, Numbers } from './case';

/** One thing that came out otherwise than it was to. */
export interface Difference {
  /** The field that says it, a second duty's name before it. */
  readonly field: string;
  readonly expected: string;
  /** Undefined where there is no such duty. */
  readonly found: string | undefined;
}

/** How what came out differs from what must come out; a basis, a use or a second duty that is not written is not asked, clauses only have to be among those cited. */
export function differences(expected: CaseOutcome, found: CaseOutcome): Difference[] {
  const lacking = expected.cites.filter((clause) => !found.cites.includes(clause));
  return [
    ...differing(expected, found),
    ...(expected.basis === undefined ? [] : said('basis', expected.basis, found.basis)),
    ...(expected.used === undefined ? [] : said('used', expected.used, found.used)),
    ...(lacking.length > 0 ? said('cites', lacking.join('、'), found.cites.join('、')) : []),
    ...Object.entries(expected.duties).flatMap(([name, came]) => inDuty(name, came, found.duties[name])),
  ];
}

function inDuty(name: string, expected: Came, found: Came | undefined): Difference[] {
  if (!found) return [{ field: `duties.${name}`, expected: expected.outcome, found: undefined }];
  return differing(expected, found).map((d) => ({ ...d, field: `duties.${name}.${d.field}` }));
}

function differing(expected: Came, found: Came): Difference[] {
  return [
    ...said('outcome', expected.outcome, found.outcome),
    ...said('why', expected.why, found.why),
    ...said('short', numbers(expected.short), numbers(found.short)),
    ...said('unanswered', keys(expected.unanswered), keys(found.unanswered)),
    ...said('notCounted', numbers(expected.notCounted), numbers(found.notCounted)),
    ...said('notAsked', keys(expected.notAsked), keys(found.notAsked)),
  ];
}

function said(field: string, expected: string | undefined, found: string | undefined): Difference[] {
  return (expected ?? '') === (found ?? '') ? [] : [{ field, expected: expected ?? '', found: found ?? '' }];
}

function keys(all: readonly string[]): string {
  return [...all].sort().join('、');
}

function numbers(all: Numbers): string {
  return keys(Object.entries(all).map(([key, n]) => `${key}: ${n}`));
}
