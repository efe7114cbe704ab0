import { appliedTo } from './applied';
import type { Exemption, Key } from './duty';
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

/** What a sector's year asks for beside the subjects. */
export function moreFields(rules: SectorRules, year: number): MoreField[] {
  if (rules.notJudged !== undefined) return [];
  const parts = (appliedTo(rules, year)?.period.requirements ?? []).flatMap(({ scope, part, atLeast }) =>
    part ? [{ key: scope, name: part.name, unit: rules.unit, atLeast, second: false }] : [],
  );
  return [...parts, ...secondFields(rules, year)];
}

function secondFields({ seconds = [] }: SectorRules, year: number): MoreField[] {
  return seconds.flatMap(({ measures, conditions }) =>
    conditions.flatMap((condition) => {
      if (condition.kind !== 'at-least' || !covers(condition, year)) return [];
      const measure = measures.find((m) => m.key === condition.of);
      if (measure?.kind !== 'beside' || condition.amount.kind !== 'number') return [];
      const { key, name, unit } = measure;
      return [{ key, name, unit, atLeast: condition.amount.hours, second: true }];
    }),
  );
}

/** The situations a sector's year makes a difference for, each once. */
export function situationsIn({ situations = [] }: SectorRules, year: number): Exemption[] {
  return situations.filter((s) => s.name !== undefined && covers(s, year));
}
