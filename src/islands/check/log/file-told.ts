import { readYear } from '~/roster/find/read-year';
import type { Hours } from '~/rules/duty/hours';
import { secondFields, situationSays, situationsIn } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Log } from '~/rules/log/log';
import { type Told, worthTelling } from '~/rules/log/told';
import { type ListRead, yearAlone } from './file-read';
import { type Ground, rulesOf } from './ground';
import type { ReadEntry } from './judge-list';

/** What a file tells of its years beside the entries, and what of it could not be read, in sentences. */
export interface FileTold {
  readonly told: NonNullable<Log['told']>;
  readonly says: readonly string[];
}

/** A log's own file tells it by itself, a table in its rows; the first row of a year that says something counts. */
export function fileTold(
  list: ListRead,
  entries: readonly ReadEntry[],
  file: Pick<Log, 'sector' | 'sectors'>,
  { rules }: Ground,
): FileTold {
  if (list.told || list.sectors) return ofOwnFile(list.told ?? {}, file, rules);
  const years = new Map(entries.map(({ where, entry }) => [where, entry.year]));
  const told: Record<number, Told> = {};
  const says: string[] = [];
  for (const row of list.listed) {
    const { where } = row;
    const counted = years.get(where) ?? yearAlone(row);
    const own = counted === undefined ? undefined : rulesOf(file, counted, rules);
    if (counted === undefined || !own || (row.situation === '' && row.beside === '')) continue;
    const year = readYear(row.written.year) ?? counted;
    const read = toldIn(row.situation, row.beside, own, year);
    if (read === undefined) says.push(`${where}的本人情况或另一项要求无法识别，没有导入。`);
    const before = told[year];
    if (read && before && JSON.stringify(read) !== JSON.stringify(before))
      says.push(`${where}的本人情况或另一项要求和${year}年度前面的不同，按前面的。`);
    else if (read) told[year] = read;
  }
  return { told, says };
}

/** What a log's own file tells, without what this site's rules don't know. */
function ofOwnFile(
  given: NonNullable<Log['told']>,
  file: Pick<Log, 'sector' | 'sectors'>,
  rules: readonly SectorRules[],
): FileTold {
  const told: Record<number, Told> = {};
  const says: string[] = [];
  for (const [key, one] of Object.entries(given)) {
    const year = Number(key);
    const own = rulesOf(file, year, rules);
    const isKnown =
      own === undefined ||
      one.situation === undefined ||
      situationsIn(own, year).some((s) => s.key === one.situation);
    if (!isKnown)
      says.push(`${year}年度的本人情况写的是“${one.situation?.slice(0, 20)}”，本站不认识，没有用。`);
    const kept = isKnown ? one : worthTelling({ ...one, situation: undefined });
    if (kept) told[year] = kept;
  }
  return { told, says };
}

/** The name of a situation without its explanation: 毕业. */
export function situationName(rules: SectorRules | undefined, year: number, situation: string): string {
  return rules ? (situationSays(rules, year, situation).split('：')[0] as string) : situation;
}

/** 继续教育学分25 */
export function besideSays(rules: SectorRules | undefined, year: number, { beside = {} }: Told): string {
  const fields = rules ? secondFields(rules, year) : [];
  return Object.entries(beside)
    .map(([key, amount]) => `${fields.find((f) => f.key === key)?.name ?? key}${amount / 10}`)
    .join('；');
}

function toldIn(situation: string, beside: string, rules: SectorRules, year: number): Told | undefined {
  const one = situationsIn(rules, year).find(({ key, name }) =>
    [key, name, name.split('：')[0]].includes(situation),
  );
  if (situation !== '' && !one) return undefined;
  const sums: Record<string, Hours> = {};
  for (const part of beside.split(/[；;]/).filter(Boolean)) {
    const field = secondFields(rules, year).find(
      ({ key, name }) => part.startsWith(name) || part.startsWith(key),
    );
    const reading = field && readHours(part.replace(field.name, '').replace(field.key, ''));
    if (!field || reading?.kind !== 'hours') return undefined;
    sums[field.key] = reading.hours;
  }
  return worthTelling({ situation: one?.key, beside: sums });
}
