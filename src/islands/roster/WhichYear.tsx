import { useToday } from '~/islands/today/use-today';
import { yearOf } from '~/rules/day';
import { firstYear } from '~/rules/yardstick';
import type { Asked } from './Ask';
import { Choice } from './Choice';
import { placeNames } from './year-says';

/** By which year a list is judged that says something of its year, but not one year. */
export function WhichYear({ question: { seen }, settings, onChange }: Asked<'which-year'>) {
  const thisYear = yearOf(useToday());
  const others = yearsSince(firstYear, thisYear).filter((year) => !seen.years.includes(year));
  const answer = (year: number) => onChange({ ...settings, year, yearBy: 'answered' });
  const isOther = settings.year !== undefined && !seen.years.includes(settings.year);
  return (
    <fieldset class="which">
      <legend>
        {placeNames[seen.place]}写着“{seen.words}”，是按哪一年核对？
      </legend>
      {seen.years.map((year) => (
        <label key={year}>
          <input
            type="radio"
            name="which-year"
            checked={settings.year === year}
            onChange={() => answer(year)}
          />
          <span>{year}年度</span>
        </label>
      ))}
      <Choice
        id="which-year-other"
        label={seen.years.length > 0 ? '都不是，是这一年' : '是这一年'}
        value={isOther ? settings.year : ''}
        options={[['', '请选年度'], ...others.map((year) => [year, `${year}年度`] as const)]}
        onChange={(year) => year !== '' && answer(Number(year))}
      />
    </fieldset>
  );
}

/** The latest first. */
export function yearsSince(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}
