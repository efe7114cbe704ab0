import { daysColumns } from '~/roster/find/in-days';
import type { RosterSettings } from '~/roster/find/settings';
import { type StateColumn, stateColumns } from '~/roster/find/state-columns';
import { yearInCell } from '~/roster/find/year-cell';
import type { YearsIn } from '~/roster/find/years-in';
import type { Day } from '~/rules/duty/day';
import type { Hours } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import { type Yardstick, yardstick } from '~/rules/duty/yardstick';
import type { Cell } from '~/sheets/cell';
import { remembered } from '~/sheets/remembered';
import { type HourColumn, hourColumns } from './hour-columns';
import { plainHours } from './plain-hours';
import { type CellHours, readCellHours } from './read-cell-hours';
import { readSector } from './read-sector';
import type { CellTrouble } from './reason';

/** How the rows of one sector and year are read and judged. */
export interface Standard {
  /** Nothing where the year or the sector is not known. */
  readonly by: Yardstick | undefined;
  hoursIn(cell: Cell | undefined): CellHours;
}

/** What every row of a list is read and judged with; what a list says over and over is worked out once. */
export interface Standards {
  readonly settings: RosterSettings;
  /** The columns of states. */
  readonly states: readonly StateColumn[];
  /** The columns that hold hours. */
  readonly hourColumns: readonly HourColumn[];
  /** The columns that tell of a person what no department has. */
  readonly personal: readonly number[];
  /** The columns that hold days. */
  readonly inDays: readonly number[];
  yearIn(word: string): number | undefined;
  /** What is wrong with a word that is no year. */
  yearTrouble(word: string): CellTrouble;
  sectorIn(word: string): string | undefined;
  standardOf(sector: string | undefined, year: number | undefined): Standard;
}

export function standardsFor(
  settings: RosterSettings,
  sectors: readonly SectorRules[],
  today: Day,
  headings: readonly string[] = [],
): Standards {
  const ofYears = headings[settings.columns.year ?? -1];
  const ofSector = new Map(sectors.map((rules) => [rules.sector, standardsByYear(rules, today)]));
  return {
    settings,
    states: stateColumns(headings, settings),
    hourColumns: hourColumns(settings),
    personal: headings.flatMap((heading, column) => (isPersonal.test(heading) ? [column] : [])),
    inDays: daysColumns(settings, headings),
    yearIn: remembered((word) => {
      const found = yearInCell(word, ofYears);
      return settings.yearWords?.get(word) ?? (found.kind === 'year' ? found.year : undefined);
    }),
    yearTrouble: (word) => troubleWith(yearInCell(word, ofYears)),
    sectorIn: remembered((word) => settings.sectorWords?.get(word) || readSector(word, sectors)),
    standardOf(sector, year) {
      const byYear = sector && ofSector.get(sector);
      return byYear && year !== undefined ? byYear(year) : unknown;
    },
  };
}

const isPersonal = /性别|职称|职务|岗位|学历|学位|出生|年龄|身份证|证件|政治面貌|民族|籍贯|手机|电话/;

function troubleWith(found: YearsIn): CellTrouble {
  if (found.kind !== 'unclear') return 'unknown';
  return found.why === 'two-years' || found.why === 'school-year' ? found.why : 'no-one-year';
}

function standardsByYear(rules: SectorRules, today: Day): (year: number) => Standard {
  return remembered((year) => {
    const by = yardstick(year, rules, today);
    return { by, hoursIn: hoursWith(by.applied?.period.day?.hours) };
  });
}

function hoursWith(perDay: Hours | undefined): Standard['hoursIn'] {
  const inText = remembered((text: string) => readCellHours(text, perDay));
  return (cell) =>
    typeof cell === 'string' ? (plainHours(cell) ?? inText(cell)) : readCellHours(cell, perDay);
}

const unknown: Standard = { by: undefined, hoursIn: hoursWith(undefined) };
