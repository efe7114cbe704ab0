import { z } from 'zod';
import type { Case, CaseInput, CaseOutcome } from '~/rules/cases/case';
import { tallyOf } from '~/rules/cases/judge-case';
import { hours } from '~/rules/duty/hours';
import { subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import { entryStates, modes } from '~/rules/log/plain-entry';
import { amount } from './duty';
import { clauseId, day, line, list, matching, oneOf, strict, year, yesNo } from './fields';

const key = matching(/^[a-z][a-z-]*$/, '小写字母，如 common、professional、elective');
const outcome = oneOf(['met', 'short', 'incomplete', 'not-judged']);
const numbers = z.record(key, amount);

/** What a case writes of one duty: what it lacks; all that is not named is met. */
const cameFields = {
  outcome,
  why: oneOf([
    'exempt',
    'not-bound',
    'before-first-year',
    'year-to-come',
    'sector',
    'nothing-known',
  ]).optional(),
  short: numbers.default({}),
  unanswered: list(key).default([]),
  notCounted: numbers.default({}),
  notAsked: list(key).default([]),
};

const comes = strict({
  ...cameFields,
  basis: oneOf(['official', 'reported', 'inferred', 'carried-forward']).optional(),
  cites: list(clauseId).default([]),
  used: oneOf(['recognized', 'all']).optional(),
  duties: z.record(key, strict(cameFields)).default({}),
});

const entry = strict({
  day,
  subject: oneOf(subjects),
  hours: amount,
  title: line('公需科目网络课').default('一次学习'),
  /** The part (其中项) of the subject that it lies in. */
  part: key.optional(),
  /** In person or remote; remote where none is said. */
  mode: oneOf(modes).optional(),
  /** What it is converted by, in the place of a mode, and how often. */
  as: key.optional(),
  times: z.int().positive().optional(),
  proof: yesNo.default(true),
  state: oneOf(entryStates).default('recognized'),
  /** The year it counts for, where not the day's own. */
  year: year.optional(),
});

type WrittenEntry = z.output<typeof entry>;

/** What an editor writes of a case (案例). */
const caseFields = {
  case: matching(/^[a-z][a-z0-9-]*$/, 'general-2018-enough（定了不再改，它是案例的地址）'),
  who: line('一般人员，2018年三类都刚好学够'),
  sector: key,
  year,
  on: day.optional(),
  hours: numbers.default({}),
  entries: list(entry).optional(),
  complete: yesNo.optional(),
  situation: key.optional(),
  counts: list(strict({ as: key, times: z.int().positive().default(1) })).optional(),
  person: strict({
    grade: key.optional(),
    age: z.int().positive().optional(),
    began: day.optional(),
    term: strict({ from: day, to: day.optional() }).optional(),
  }).optional(),
  comes,
};

const written = strict(caseFields)
  .refine((c) => c.entries === undefined || subjects.every((subject) => c.hours[subject] === undefined), {
    error:
      'hours（直接填的学时）和 entries（学习记录）只写一样；写了 entries，hours 里只能是另一项要求的数，如 credits（学分）',
  })
  .transform(
    ({ hours: given, entries, ...rest }): Case => ({
      ...rest,
      hours: tallyOf(given),
      ...(entries && { entries: entries.map(entryOf) }),
    }),
  );

function entryOf({ as, times, mode, ...given }: WrittenEntry, at: number): Entry {
  const id = String(at).padStart(5, '0');
  const how = as === undefined ? { mode: mode ?? 'remote' } : { as, times: times ?? 1 };
  return {
    ...given,
    ...how,
    id,
    hours: hours(given.hours),
    year: given.year ?? Number(given.day.slice(0, 4)),
  };
}

/** One file of content/cases/: people, and what must come out for each. */
export const caseFile = strict({
  title: line('一般专业技术人员'),
  cases: list(written).min(1, { error: '至少写一个案例' }),
});

export type CaseFile = z.output<typeof caseFile>;
export type { Case, CaseInput, CaseOutcome };
