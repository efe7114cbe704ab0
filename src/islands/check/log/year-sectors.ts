import { type Log, type Sectors, sectorIn } from '~/rules/log/log';
import type { Change } from './changes';

/**
 * The sectors of a log after some years are given theirs: the years with entries keep what they have,
 * and a new year takes what the latest one has.
 */
export function sectorsWith(
  log: Sectors,
  wanted: ReadonlyMap<number, string>,
  years: readonly number[],
): Required<Sectors> {
  const all = [...new Set([...years, ...wanted.keys()])].sort((a, b) => a - b);
  const of = (year: number) => wanted.get(year) ?? sectorIn(log, year);
  const latest = all[all.length - 1];
  const sector = latest === undefined ? log.sector : of(latest);
  const apart = all.filter((year) => of(year) !== sector).map((year) => [year, of(year)]);
  return { sector, sectors: Object.fromEntries(apart) };
}

/** The changes from a log's sectors to others, year by year. */
export function sectorChanges(log: Log, to: Sectors): Change[] {
  const years = [...new Set([...Object.keys(log.sectors ?? {}), ...Object.keys(to.sectors ?? {})])].map(
    Number,
  );
  const own = years.map((year) => ({ year, from: log.sectors?.[year], to: to.sectors?.[year] }));
  return [
    ...(log.sector === to.sector ? [] : [{ kind: 'sector', from: log.sector, to: to.sector } as const]),
    ...own.filter((c) => c.from !== c.to).map((c) => ({ kind: 'year-sector', ...c }) as const),
  ];
}
