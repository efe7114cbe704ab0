import { type Asked, entriesIn } from '~/rules/record/record';
import type { CaseInput } from './case';
import { tallyOf } from './judge-case';

/** What all study is called in a case: a person's own words may name somebody. */
const anyStudy = '一次学习';

/** The person of a result as a case has them: hours or entries, without a name and without the titles of what was learned. */
export function caseOf(asked: Asked): CaseInput {
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
