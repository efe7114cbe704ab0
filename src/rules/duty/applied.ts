import type { Basis } from './basis';
import { type Day, yearOf } from './day';
import { isOver } from './ending';
import { covers, type Period, type SectorRules } from './sector';

/** The period a year is judged by. */
export interface Applied {
  readonly period: Period;
  /** The year whose figures are carried forward, where nothing was seen for the year itself. */
  readonly carriedFrom?: number;
}

/**
 * The period that covers a year, or the last one before it; undefined before the first.
 * One whose text has ended by the day covers the years before that only; without a day, as soon as its end is known.
 */
export function appliedTo(rules: SectorRules, year: number, today?: Day): Applied | undefined {
  let last: Period | undefined;
  for (const period of rules.periods) {
    if (covers(period, year) && !isOver(period, year, today)) return { period };
    if (period.from <= year) last = period;
  }
  return last && { period: last, carriedFrom: lastYearOf(last) };
}

/** The last year a period is known to be asked of; of one that ended in its first year, that one. */
function lastYearOf({ from, to, ended }: Period): number {
  if (ended === undefined) return to ?? from;
  return Math.max(from, Math.min(to ?? Number.POSITIVE_INFINITY, yearOf(ended) - 1));
}

/** The text we hold that still stands beside a later period known only through others. */
export function officialBeside(rules: SectorRules, applied: Period): Period | undefined {
  if (gradeOf(applied) === 'official') return undefined;
  return rules.periods
    .filter((p) => p.from < applied.from && gradeOf(p) === 'official' && !isOver(p, applied.from))
    .pop();
}

export function gradeOf(period: Period): Basis['grade'] {
  return period.requirements[0]?.basis.grade ?? 'inferred';
}
