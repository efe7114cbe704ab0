import { Choice } from '~/islands/roster/read/Choice';
import type { SectorRules } from '~/rules/duty/sector';
import { firstYear } from '~/rules/duty/yardstick';
import type { ForAll } from './for-all';

interface Props {
  readonly forAll: ForAll;
  readonly sectors: readonly SectorRules[];
  readonly thisYear: number;
  readonly onChange: (change: Partial<ForAll>) => void;
}

/** The year and the sector of whoever the list names none for, chosen before anything is read. */
export function ForAllFields({ forAll, sectors, thisYear, onChange }: Props) {
  const known = Array.from({ length: thisYear - firstYear + 1 }, (_, i) => thisYear - i);
  const years = known.includes(forAll.year) ? known : [forAll.year, ...known];
  return (
    <fieldset class="for-all">
      <legend>名单里没写年度或行业时，默认按：</legend>
      <Choice
        early
        id="for-all-year"
        label="年度"
        value={forAll.year}
        options={years.map((year) => [year, `${year}年`])}
        onChange={(year) => onChange({ year: Number(year), yearChosen: true })}
      />
      <Choice
        early
        id="for-all-sector"
        label="行业"
        value={forAll.sector}
        options={sectors.map(({ sector, short }) => [sector, short])}
        onChange={(sector) => onChange({ sector })}
      />
    </fieldset>
  );
}
