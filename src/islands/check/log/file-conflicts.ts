import { readYear } from '~/roster/find/read-year';
import { readSector } from '~/roster/read/read-sector';
import { meant } from '~/rules/log/read-entry';
import { type Answers, askKey } from './asks';
import type { ListRead } from './file-read';
import type { Ground } from './ground';
import type { ReadEntry } from './judge-list';

/** What the rows of a table say of one year against each other, and which of it is used, in sentences. */
export function conflictSays(
  { listed }: ListRead,
  entries: readonly ReadEntry[],
  answers: Answers,
  { rules }: Ground,
): string[] {
  const yearOf = new Map(entries.map(({ where, entry }) => [where, entry.year]));
  const sectors = new Map<number, Set<string>>();
  const complete = new Map<number, Set<string>>();
  const strange = new Set<string>();
  for (const { where, written, sector, complete: said } of listed) {
    const year = readYear(written.year) ?? yearOf.get(where);
    if (year === undefined) continue;
    const of = answers[askKey('sector', sector)] ?? readSector(sector, rules);
    if (sector !== '' && of !== undefined) noted(sectors, year, of);
    const yes = meant('proof', said);
    if (said !== '' && yes === undefined) strange.add(said.slice(0, 20));
    if (yes !== undefined) noted(complete, year, yes);
  }
  const nameOf = (of: string) => rules.find((r) => r.sector === of)?.name ?? of;
  return [
    ...[...sectors].flatMap(([year, all]) => {
      const [first = '', ...others] = [...all].map(nameOf);
      return others.length > 0
        ? [`${year}年度的行业写得不一样（${[first, ...others].join('、')}），按先写的${first}。`]
        : [];
    }),
    ...[...complete].flatMap(([year, all]) =>
      all.size > 1 ? [`${year}年度有的行写记全、有的写没有，按没有记全。`] : [],
    ),
    ...[...strange].map((said) => `“本年度记全”写的是“${said}”，无法识别（这里要写是或否），按没有记全。`),
  ];
}

function noted(said: Map<number, Set<string>>, year: number, what: string): void {
  said.set(year, (said.get(year) ?? new Set()).add(what));
}
