import { appliedTo } from './applied';
import type { Conversion, Key } from './duty';
import { isOver } from './ending';
import type { Hours } from './hours';
import { covers, type SectorRules } from './sector';

/** The key under which a person's situation is told, beside their hours. */
export const situationKey = 'situation';

/** A number that is asked for beside the subjects: a part of one, or what a second duty counts. */
export interface MoreField {
  readonly key: Key;
  readonly name: string;
  readonly unit: string;
  readonly atLeast: Hours;
  /** Whether it belongs to a duty of another authority, which nobody has to answer here. */
  readonly second: boolean;
}

/** A part (其中项) that a year asks for, and the subject it lies inside. */
export interface PartField extends MoreField {
  readonly of: Key;
}

/** What a sector's year asks for beside the subjects. */
export function moreFields(rules: SectorRules, year: number): MoreField[] {
  return [...partFields(rules, year).map(({ of: _, ...field }) => field), ...secondFields(rules, year)];
}

/** The parts of subjects that a sector's year asks for. */
export function partFields(rules: SectorRules, year: number): PartField[] {
  if (rules.notJudged !== undefined) return [];
  return (appliedTo(rules, year)?.period.requirements ?? []).flatMap(({ scope, part, atLeast }) =>
    part ? [{ key: scope, name: part.name, of: part.of, unit: rules.unit, atLeast, second: false }] : [],
  );
}

/** What the second duties of a sector's year count by themselves. */
export function secondFields({ seconds = [], notJudged }: SectorRules, year: number): MoreField[] {
  if (notJudged !== undefined) return [];
  return seconds.flatMap((duty) => {
    const { measures, conditions } = duty;
    if (isOver(duty, year)) return [];
    return conditions.flatMap((condition) => {
      if (condition.kind !== 'at-least' || !covers(condition, year)) return [];
      const measure = measures.find((m) => m.key === condition.of);
      if (measure?.kind !== 'beside' || condition.amount.kind !== 'number') return [];
      const { key, name, unit } = measure;
      return [{ key, name, unit, atLeast: condition.amount.hours, second: true }];
    });
  });
}

/** A situation of a person that can be chosen: its key in links and records, and its words. */
export interface Situation {
  readonly key: string;
  readonly name: string;
}

/** The situations a sector's year makes a difference for, each once. */
export function situationsIn({ situations = [] }: SectorRules, year: number): Situation[] {
  return situations.flatMap((s) =>
    s.when.kind === 'situation' && s.name !== undefined && covers(s, year)
      ? [{ key: s.when.situation, name: s.name }]
      : [],
  );
}

/** A situation as the person chose it, in words. */
export function situationSays(rules: SectorRules, year: number, situation: string): string {
  return situationsIn(rules, year).find(({ key }) => key === situation)?.name ?? situation;
}

/** What counts as hours in a sector's year, each once, where it is known as how many. */
export function conversionsIn({ conversions = [], notJudged }: SectorRules, year: number): Conversion[] {
  if (notJudged !== undefined) return [];
  return conversions.filter((c) => c.gives.hours !== undefined && covers(c, year));
}
