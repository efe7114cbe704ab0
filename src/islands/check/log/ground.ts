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
  /** What is found for a year whose sector this site knows. */
  const own =
    <T>(find: (rules: SectorRules, year: number) => T) =>
    (year: number): T | undefined => {
      const found = rulesOf({ sector, sectors }, year, rules);
      return found && find(found, year);
    };
  return {
    ...{ sector, sectors, windows, today },
    perDay: own((found, year) => appliedTo(found, year)?.period.day?.hours),
    dayAtMost: own(dayAtMost),
    parts: own(partFields),
    conversions: own(conversionsIn),
  };
}
