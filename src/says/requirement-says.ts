import { type Applied, gradeOf } from '~/rules/duty/applied';
import type { Grade } from '~/rules/duty/basis';
import { plain } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { type Scope, subjects } from '~/rules/duty/subject';
import { gradeNames } from './grade-names';
import { inScope } from './in-scope';
import { scopeNames } from './scope-names';

/** How well a year's figures are founded. */
export function gradeApplied({ period, carriedFrom }: Applied): Grade {
  return carriedFrom === undefined ? gradeOf(period) : 'carried-forward';
}

/** A grade as a reader sees it; carried figures name the year they come from. */
export function gradeSays(applied: Applied): string {
  return applied.carriedFrom === undefined
    ? gradeNames[gradeOf(applied.period)]
    : `暂按${applied.carriedFrom}年`;
}

/** What a cell says of one minimum: a figure, or why there is none. */
export function amountSays(period: Period, scope: Scope): string {
  const found = period.requirements.find((r) => r.scope === scope);
  if (found) return plain(found.atLeast) + partsSay(period, scope);
  return period.notCounted.some((n) => n.subject === scope) ? '不设' : '未核实';
}

/** The parts inside a subject, each with its own grade where that is another than the year's. */
function partsSay(period: Period, scope: Scope): string {
  const parts = period.requirements.flatMap(({ part, atLeast, basis }) => {
    if (part?.of !== scope) return [];
    const grade = basis.grade === gradeOf(period) ? '' : gradeNames[basis.grade];
    return [`，${grade}其中${part.name}${plain(atLeast)}`];
  });
  return parts.join('');
}

/** A year's minimums in one sentence: 合计至少90学时（公需科目30、专业科目42、个人选修科目18）. */
export function requirementSays({ unit }: SectorRules, { period }: Applied): string {
  const of = subjects.map((s) => `${scopeNames[s]}${amountSays(period, s)}`);
  return `合计至少${amountSays(period, 'total')}${unit}（${of.join('、')}）`;
}

/** A year's minimums in a sentence that can go anywhere by itself: 据转载，2023年度一般专业技术人员合计至少90学时（……）. */
export function yearSays(rules: SectorRules, applied: Applied, year: number): string {
  return inScope({
    grade: gradeOf(applied.period),
    when: `${year}年度`,
    whom: rules.name,
    say: requirementSays(rules, applied),
    carriedFrom: applied.carriedFrom,
  });
}
