import type { Case } from '~/rules/cases/case';
import { caseOf } from '~/rules/cases/case-of';
import { differences } from '~/rules/cases/difference';
import { cameOf, type Figures, judgeCase } from '~/rules/cases/judge-case';
import type { Asked } from '~/rules/record/record';
import { rejudge } from '~/rules/record/rejudge';
import { givenSays } from './case-says';
import { caseName } from './case-text';

/** What all study is called in a case: a person's own words may name somebody. */
const anyStudy = '一次学习';

/** A result as a case that comes out the same, naming nobody; undefined where a case can't hold all that decided it. */
export function caseKept(asked: Asked, figures: Figures): Case | undefined {
  const judged = rejudge(asked, { ...figures, version: '' });
  const input = caseOf(asked, anyStudy);
  const comes = judgeCase(input, figures);
  if (!judged || !comes) return undefined;
  const duties = Object.fromEntries(judged.seconds.map((s) => [s.duty.duty, cameOf(s.assessment)]));
  const told = { ...cameOf(judged.assessment), cites: [], duties };
  if (differences(told, comes).length > 0) return undefined;
  const has = input.entries ? `学习记录有${input.entries.length}条` : `填了${givenSays(input, judged.rules)}`;
  const who = `${input.year}年度，${judged.rules.name}，${has}`;
  return { ...input, case: caseName(input, comes), who, comes };
}
