import type { Basis } from './basis';
import { covers, type Period, type SectorRules } from './sector';

/** The period a year is judged by. */
export interface Applied {
  readonly period: Period;
  /** The year whose figures are carried forward, where nothing was seen for the year itself. */
  readonly carriedFrom?: number;
}

/** The period that covers a year, or the last one before it; undefined before the first. */
export function appliedTo(rules: SectorRules, year: number): Applied | undefined {
  let last: Period | undefined;
  for (const period of rules.periods) {
    if (covers(period, year)) return { period };
    if (period.from < year) last = period;
  }
  return last && { period: last, carriedFrom: last.to ?? last.from };
}

/** The text we hold that still stands beside a later period known only through others. */
export function officialBeside(rules: SectorRules, applied: Period): Period | undefined {
  if (gradeOf(applied) === 'official') return undefined;
  return rules.periods.filter((p) => p.from < applied.from && gradeOf(p) === 'official').pop();
}

export function gradeOf(period: Period): Basis['grade'] {
  return period.requirements[0]?.basis.grade ?? 'inferred';
}
