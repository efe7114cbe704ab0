import { amountsFrom } from '~/rules/log/plain-told';
import { personOf } from '~/rules/log/told';
import { type Asked, entriesIn } from '~/rules/record/record';
import type { CaseInput } from './case';
import { tallyOf } from './judge-case';

/** The person of a result as a case has them: hours or entries, without a name, and with one title for all that was learned. */
export function caseOf(asked: Asked, anyStudy: string): CaseInput {
  const { day: on, year, sector, situation, person, done } = asked;
  const of = { sector, year, on, situation };
  if ('hours' in done) return { ...of, hours: tallyOf(done.hours as Record<string, number>) };
  return {
    ...of,
    hours: amountsFrom(done.beside),
    entries: entriesIn(asked).map((e) => ({ ...e, title: anyStudy })),
    complete: done.complete,
    person: person && personOf(person),
  };
}
