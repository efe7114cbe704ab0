import { type Asked, entriesIn } from '~/rules/record/record';
import type { CaseInput } from './case';
import { tallyOf } from './judge-case';

/** The person of a result as a case has them: hours or entries, without a name, and with one title for all that was learned. */
export function caseOf(asked: Asked, anyStudy: string): CaseInput {
  const { day: on, year, sector, situation, person, done } = asked;
  const of = { sector, year, on, ...(situation !== undefined && { situation }) };
  if ('hours' in done) return { ...of, hours: tallyOf(done.hours as Record<string, number>) };
  const { grade, registered } = person ?? {};
  const who = {
    ...(grade !== undefined && { grade }),
    ...(registered !== undefined && { term: { from: registered } }),
  };
  return {
    ...of,
    hours: {},
    entries: entriesIn(asked).map((e) => ({ ...e, title: anyStudy })),
    complete: done.complete,
    ...(Object.keys(who).length > 0 && { person: who }),
  };
}
