import { inDecimals } from '~/rules/duty/duty-data';
import type { PeriodData, SectorData } from '~/rules/duty/from-data';
import { type Hours, plain } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';

/** The rules of a sector with their hours as plain decimal numbers. */
export function toData(rules: SectorRules): SectorData {
  const { situations, conversions, seconds } = rules;
  return {
    ...rules,
    notes: rules.notes.map(bare),
    periods: rules.periods.map((p) => periodData(p, rules)),
    ...inDecimals({
      ...(situations && { situations }),
      ...(conversions && { conversions }),
      ...(seconds && { seconds }),
    }),
  };
}

function periodData({ requirements, day, ...rest }: Period, { unit }: SectorRules): PeriodData {
  return {
    ...rest,
    requirements: requirements.map(({ scope, part, atLeast, basis }) => ({
      scope,
      ...(part ? { part } : {}),
      atLeast: decimal(atLeast),
      unit,
      basis,
    })),
    ...(day ? { day: { hours: decimal(day.hours), unit, basis: day.basis } } : {}),
  };
}

function decimal(hours: Hours): number {
  return Number(plain(hours));
}

/** A note without what only its source file needs. */
function bare({ from, to, say, basis }: SectorRules['notes'][number]) {
  return { from, to, say, basis };
}
