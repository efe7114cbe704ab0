import { readYear } from '~/roster/find/read-year';
import { readSector } from '~/roster/read/read-sector';
import { yearOf } from '~/rules/duty/day';
import { listedDay } from '~/rules/log/listed-day';
import { type Log, type Sectors, sectorIn, yearsWritten } from '~/rules/log/log';
import { type Answers, askKey } from './asks';
import type { ListRead } from './file-read';
import type { Ground } from './ground';

/** Where no sector is written: the answer's key. */
export const noSector = askKey('sector', '');

/** The sector of each year as a file has it; where it has none, the one answered, or else the log's own. */
export function fileSectors(list: ListRead, answers: Answers, ground: Ground, log: Log): Sectors {
  if (list.sectors) return ofOwnFile(list.sectors, answers, ground, log);
  const byYear = new Map<number, string>();
  const meant = new Map<string, string | undefined>();
  for (const { sector, written } of list.listed) {
    if (sector === '') continue;
    const year = readYear(written.year) ?? dayYear(written.day, ground);
    if (!meant.has(sector))
      meant.set(sector, answers[askKey('sector', sector)] ?? readSector(sector, ground.rules));
    const of = meant.get(sector);
    if (year !== undefined && of !== undefined && !byYear.has(year)) byYear.set(year, of);
  }
  const [last] = [...byYear].sort(([a], [b]) => b - a);
  return { sector: answers[noSector] ?? last?.[1] ?? log.sector, sectors: Object.fromEntries(byYear) };
}

/** A log's own file may come from a site that knows other sectors, or from a time when it named none. */
function ofOwnFile({ sector, sectors }: Sectors, answers: Answers, { rules }: Ground, log: Log): Sectors {
  const here = (said: string) => answers[askKey('sector', said)] ?? readSector(said, rules) ?? said;
  const years = Object.entries(sectors ?? {}).map(([year, of]) => [year, here(of)] as const);
  return {
    sector: sector === '' ? (answers[noSector] ?? log.sector) : here(sector),
    ...(sectors ? { sectors: Object.fromEntries(years) } : {}),
  };
}

function dayYear(day: string, { today }: Ground): number | undefined {
  const listed = listedDay(day, today);
  return listed && yearOf(listed.day);
}

/** Both together: a year that has entries in the log keeps its sector, unless it was said otherwise. */
export function sectorsTogether(
  file: Sectors,
  log: Log,
  { windows }: Ground,
  taken: readonly number[],
): Sectors {
  const here = [...yearsWritten(log, windows)].filter((year) => !taken.includes(year));
  return {
    ...file,
    sectors: { ...file.sectors, ...Object.fromEntries(here.map((y) => [y, sectorIn(log, y)])) },
  };
}
