import type { Settings } from '~/islands/roster/desk/protocol';
import { useToday } from '~/parts/today/use-today';
import { yearOf } from '~/rules/duty/day';
import { firstYear } from '~/rules/duty/yardstick';
import type { Asked } from './asked';
import { Choice } from './Choice';
import { placeNames } from './year-says';

/** By which year a list is judged that says something of its year, but not one year. */
export function WhichYear({ question: { seen, sheet }, settings, onChange }: Asked<'which-year'>) {
  const thisYear = yearOf(useToday());
  const others = yearsSince(firstYear, thisYear).filter((year) => !seen.years.includes(year));
  const own = settings.yearBy && settings.year;
  const answered = sheet === undefined ? own : settings.yearsOfSheets?.get(sheet);
  const answer = (year: number) => onChange(withYear(settings, year, sheet));
  const isOther = answered !== undefined && !seen.years.includes(answered);
  return (
    <fieldset class="which">
      <legend>
        {sheet !== undefined && `“${sheet}”的`}
        {placeNames[seen.place]}写着“{seen.words}”，是按哪一年核对？
      </legend>
      {seen.years.map((year) => (
        <label key={year}>
          <input
            type="radio"
            name={`which-year ${sheet ?? ''}`}
            checked={answered === year}
            onChange={() => answer(year)}
          />
          <span>{year}年度</span>
        </label>
      ))}
      <Choice
        id={`which-year-other ${sheet ?? ''}`.trim().replace(/ /g, '-')}
        label={seen.years.length > 0 ? '都不是，是这一年' : '是这一年'}
        value={isOther ? answered : ''}
        options={[['', '请选年度'], ...others.map((year) => [year, `${year}年度`] as const)]}
        onChange={(year) => year !== '' && answer(Number(year))}
      />
      {seen.place === 'days' && <p class="small">每行按自己的日期核对的，在下面“年度的列”里选这一列。</p>}
    </fieldset>
  );
}

/** Settings with the year of the list, or of another sheet judged with it. */
function withYear(settings: Settings, year: number, sheet: string | undefined): Settings {
  if (sheet === undefined) return { ...settings, year, yearBy: 'answered' };
  return { ...settings, yearsOfSheets: new Map([...(settings.yearsOfSheets ?? []), [sheet, year] as const]) };
}

/** The latest first. */
export function yearsSince(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}
