import type { Day } from '~/rules/day';
import type { Hours } from '~/rules/hours';
import type { SectorRules } from '~/rules/sector';
import { type Yardstick, yardstick } from '~/rules/yardstick';
import type { Cell } from '~/sheets/cell';
import { type CellHours, readCellHours } from './read-cell-hours';
import { readSector } from './read-sector';
import { readYear } from './read-year';
import type { RosterSettings } from './roster';

/** What every row of a list is read and judged with; what a list says over and over is worked out once. */
export interface Standards {
  readonly settings: RosterSettings;
  yearIn(word: string): number | undefined;
  sectorIn(word: string): string | undefined;
  hoursIn(cell: Cell | undefined, perDay: Hours | undefined): CellHours;
  /** Nothing where the year or the sector is not known. */
  yardstickOf(sector: string | undefined, year: number | undefined): Yardstick | undefined;
}

export function standardsFor(
  settings: RosterSettings,
  sectors: readonly SectorRules[],
  today: Day,
): Standards {
  const withDays = new Map<Hours | undefined, (cell: string) => CellHours>();
  return {
    settings,
    yearIn: remembered(readYear),
    sectorIn: remembered((word) => readSector(word, sectors)),
    hoursIn: (cell, perDay) => {
      if (typeof cell !== 'string') return readCellHours(cell, perDay);
      const read = withDays.get(perDay) ?? remembered((text) => readCellHours(text, perDay));
      withDays.set(perDay, read);
      return read(cell);
    },
    yardstickOf: yardsticks(sectors, today),
  };
}

function yardsticks(sectors: readonly SectorRules[], today: Day): Standards['yardstickOf'] {
  const known = new Map(
    sectors.map((rules) => [rules.sector, { rules, years: new Map<number, Yardstick>() }]),
  );
  return (sector, year) => {
    const of = sector === undefined ? undefined : known.get(sector);
    if (!of || year === undefined) return undefined;
    const made = of.years.get(year) ?? yardstick(year, of.rules, today);
    of.years.set(year, made);
    return made;
  };
}

const mostRemembered = 10_000;

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const result = work(text);
    if (known.size < mostRemembered) known.set(text, result);
    return result;
  };
}
