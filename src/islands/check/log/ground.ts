import { appliedTo } from '~/rules/duty/applied';
import type { Day } from '~/rules/duty/day';
import { conversionsIn, partFields } from '~/rules/duty/more-fields';
import { dayAtMost, type SectorRules } from '~/rules/duty/sector';
import { type Sectors, sectorIn } from '~/rules/log/log';
import type { Reader } from '~/rules/log/read-entry';
import type { StudyWindow } from '~/rules/year/windows';

/** What every year of a log is judged by on a day. */
export interface Ground {
  readonly rules: readonly SectorRules[];
  readonly windows: readonly StudyWindow[];
  readonly today: Day;
}

/** The rules of a year's sector; undefined where this site knows none of that name. */
export function rulesOf(
  sectors: Sectors,
  year: number,
  rules: readonly SectorRules[],
): SectorRules | undefined {
  const sector = sectorIn(sectors, year);
  return rules.find((r) => r.sector === sector);
}

/** What entries are read against, when each year has its sector. */
export function readerOn({ rules, windows, today }: Ground, { sector, sectors }: Sectors): Reader {
  const perDay = (year: number) => {
    const own = rulesOf({ sector, sectors }, year, rules);
    return own && appliedTo(own, year)?.period.day?.hours;
  };
  const atMost = (year: number) => {
    const own = rulesOf({ sector, sectors }, year, rules);
    return own && dayAtMost(own, year);
  };
  const own =
    <T>(find: (rules: SectorRules, year: number) => readonly T[]) =>
    (year: number) => {
      const found = rulesOf({ sector, sectors }, year, rules);
      return found ? find(found, year) : [];
    };
  return {
    ...{ sector, sectors, windows, today, perDay, dayAtMost: atMost },
    parts: own(partFields),
    conversions: own(conversionsIn),
  };
}
