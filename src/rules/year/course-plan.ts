import type { Basis } from '~/rules/duty/basis';
import { addDays, type Day, daysBetween } from '~/rules/duty/day';

/** 应于开班前30日内填报办班计划: the number of days, and every text that says so. */
export interface CoursePlanRule {
  readonly days: number;
  readonly bases: readonly Basis[];
}

/** One way to read the rule: the days on which filing would be in time. */
export interface PlanReading {
  readonly id: 'no-later' | 'within';
  /** Absent where any earlier day would do. */
  readonly from?: Day;
  readonly to: Day;
}

/**
 * Both readings of 开班前N日内 for an opening day, counting the day before it as the first.
 * The texts do not choose between them, and neither does this.
 */
export function readingsOf(opening: Day, days: number): readonly [PlanReading, PlanReading] {
  const farthest = addDays(opening, -days);
  return [
    { id: 'no-later', to: farthest },
    { id: 'within', from: farthest, to: addDays(opening, -1) },
  ];
}

export function allows({ from, to }: PlanReading, day: Day): boolean {
  return day <= to && (from === undefined || day >= from);
}

export type Standing =
  | { readonly kind: 'coming'; readonly inDays: number }
  | { readonly kind: 'open'; readonly daysLeft: number }
  | { readonly kind: 'over' };

/** Where a day stands in one reading; its last day is open, with 0 days left. */
export function standingOf({ from, to }: PlanReading, today: Day): Standing {
  if (from !== undefined && today < from) return { kind: 'coming', inDays: daysBetween(today, from) };
  return today > to ? { kind: 'over' } : { kind: 'open', daysLeft: daysBetween(today, to) };
}
