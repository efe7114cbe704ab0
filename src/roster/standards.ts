import { appliedTo } from '~/rules/applied';
import type { Day } from '~/rules/day';
import type { Hours } from '~/rules/hours';
import type { SectorRules } from '~/rules/sector';
import type { Cell } from '~/sheets/cell';
import { type CellHours, readCellHours } from './read-cell-hours';
import { readSector } from './read-sector';
import type { RosterSettings } from './roster';

/** What every row of a list is read and judged with; what a list says over and over is worked out once. */
export interface Standards {
  readonly settings: RosterSettings;
  readonly today: Day;
  rulesOf(sector: string | undefined): SectorRules | undefined;
  sectorIn(word: string): string | undefined;
  hoursIn(cell: Cell | undefined, perDay: Hours | undefined): CellHours;
  perDay(rules: SectorRules, year: number): Hours | undefined;
}

export function standardsFor(
  settings: RosterSettings,
  sectors: readonly SectorRules[],
  today: Day,
): Standards {
  const byId = new Map(sectors.map((s) => [s.sector, s]));
  const sectorIn = remembered((word) => readSector(word, sectors));
  const withDays = new Map<Hours | undefined, (cell: string) => CellHours>();
  return {
    settings,
    today,
    rulesOf: (sector) => (sector === undefined ? undefined : byId.get(sector)),
    sectorIn,
    hoursIn: (cell, perDay) => {
      if (typeof cell !== 'string') return readCellHours(cell, perDay);
      const read = withDays.get(perDay) ?? remembered((text) => readCellHours(text, perDay));
      withDays.set(perDay, read);
      return read(cell);
    },
    perDay: (rules, year) => appliedTo(rules, year)?.period.day?.hours,
  };
}

const mostRemembered = 10_000;

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const result = work(text);
    if (known.size < mostRemembered) known.set(text, result);
    return result;
  };
}
