import type { RosterRow } from '~/roster/judge/roster';
import { appliedTo } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import { basisSays } from '~/says/basis-says';
import { basesOf } from '~/says/year-facts';
import type { ListWords } from './list-words';

/** Says what the figures rest on that a row was judged by, in one line; nothing for a row that was not judged. */
export function basesOfRow({ sectors, documents }: ListWords): (row: RosterRow) => string {
  const known = new Map<string, string>();
  return ({ sector, year, grade }) => {
    if (grade === undefined || year === undefined) return '';
    const key = `${sector} ${year}`;
    const said = known.get(key) ?? says(sector, year);
    known.set(key, said);
    return said;
  };
  function says(id: string | undefined, year: number): string {
    const rules = sectors.find((s) => s.sector === id);
    const period = rules && appliedTo(rules, year)?.period;
    return period
      ? basesOf(period)
          .map((b) => listed(b, documents))
          .filter(once)
          .join('；')
      : '';
  }
}

function listed(basis: Basis, documents: ListWords['documents']): string {
  const says = basisSays(basis, documents);
  return basis.grade === 'official' ? `${says}（${basis.clause}）` : says;
}

function once(said: string, i: number, all: readonly string[]): boolean {
  return all.indexOf(said) === i;
}
