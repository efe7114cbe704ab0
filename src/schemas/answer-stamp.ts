import { appliedTo, gradeOf } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import type { SectorRules } from '~/rules/duty/sector';
import { stamps } from '~/says/stamps';
import type { Answer } from './answer';
import { figureNames } from './figures';

const order: readonly Basis['grade'][] = ['law', 'official', 'reported', 'inferred'];
const promised = { texts: 'official', law: 'law', reported: 'reported', inferred: 'inferred' } as const;

/**
 * What is wrong with how an answer's conclusion is stamped: it is known as well as the weakest thing it rests on,
 * its figures among them; where the texts are silent it begins with whom to ask.
 */
export function stampSlips(answer: Answer, sectors: readonly SectorRules[]): string[] {
  const { kind, bases } = answer;
  if (kind === 'silent') return asksFirst.test(answer.answer) ? [] : [mendAsking];
  const grades = [...bases.map((b) => b.grade), ...figureGrades(answer.answer, sectors)];
  const weakest = order[Math.max(...grades.map((g) => order.indexOf(g)))];
  if (weakest === promised[kind]) return [];
  const right = weakest === 'official' ? 'texts' : weakest;
  return [
    `kind: ${kind}（${stamps[kind]}）和依据不符：结论的依据里最弱的是 ${weakest}，应写作 kind: ${right}`,
  ];
}

const asksFirst = /^请?先问/;
const mendAsking =
  '文件没有规定的问题（kind: silent），answer 要先说问谁，如“请先问单位人事部门。……，文件没有规定。”';

/** How well the figures are known that stand in a text by their names. */
function figureGrades(text: string, sectors: readonly SectorRules[]): Basis['grade'][] {
  return figureNames(text).flatMap(({ sector, year }) => {
    const rules = sectors.find((s) => s.sector === sector);
    const applied = rules && appliedTo(rules, year);
    return applied ? [gradeOf(applied.period)] : [];
  });
}
