import { type Applied, appliedTo, gradeOf, officialBeside } from './applied';
import type { Grade } from './basis';
import { type Day, yearOf } from './day';
import type { Period, SectorRules } from './sector';

/** The first year the texts speak of. */
export const firstYear = 2018;

/** Why a year is not judged. */
export type WhyNot = 'before-first-year' | 'year-to-come' | 'sector' | 'nothing-known';

/** What a sector's year is judged by on a day: the same for everybody. */
export interface Yardstick {
  readonly why?: WhyNot | undefined;
  readonly applied?: Applied | undefined;
  readonly basis: Grade;
  /** The text we hold, where the year is judged by a later figure known through others. */
  readonly beside?: Period | undefined;
  readonly situations?: SectorRules['situations'];
  readonly conversions?: SectorRules['conversions'];
}

export function yardstick(year: number, rules: SectorRules, today: Day): Yardstick {
  const applied = appliedTo(rules, year);
  return {
    why: whyNot(year, rules, today),
    applied,
    basis: basisOf(applied),
    beside: applied && officialBeside(rules, applied.period),
    situations: rules.situations,
    conversions: rules.conversions,
  };
}

function whyNot(year: number, rules: SectorRules, today: Day): WhyNot | undefined {
  if (year < firstYear) return 'before-first-year';
  if (year > yearOf(today)) return 'year-to-come';
  return rules.notJudged === undefined ? undefined : 'sector';
}

/** Where nothing applies, the texts themselves are what says nothing. */
function basisOf(applied: Applied | undefined): Grade {
  if (!applied) return 'official';
  return applied.carriedFrom === undefined ? gradeOf(applied.period) : 'carried-forward';
}
