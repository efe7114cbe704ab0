import { headingOf, headingsOf } from '~/islands/roster/desk/settings';
import { useToday } from '~/parts/today/use-today';
import { yearOf } from '~/rules/duty/day';
import { firstYear } from '~/rules/duty/yardstick';
import type { Asked } from './asked';
import { Choice } from './Choice';
import { yearsSince } from './WhichYear';

const notJudged = 'none';

/** Which year each way of writing in the column of years means, where most of them are not one year. */
export function YearWords({ question: { words }, opened, settings, onChange }: Asked<'year-words'>) {
  const thisYear = yearOf(useToday());
  const meant = settings.yearWords ?? new Map<string, number | undefined>();
  const headings = headingsOf(opened.look, settings.headerRows);
  const chosenFor = (word: string) => (meant.has(word) ? (meant.get(word) ?? notJudged) : '');
  const optionsFor = (years: readonly number[]) => [
    ...new Set([...years, ...yearsSince(firstYear, thisYear)]),
  ];
  return (
    <fieldset class="which">
      <legend>“{headingOf(headings, settings.columns.year ?? 0)}”这一列写的，各按哪一年核对？</legend>
      {words.map(({ word, rows, years }, i) => (
        <Choice
          key={word}
          id={`year-word-${i}`}
          label={`${word}（${rows}行）`}
          value={chosenFor(word)}
          options={[
            ['', '请选年度'],
            ...optionsFor(years).map((year) => [year, `${year}年度`] as const),
            [notJudged, '不核对这些行'],
          ]}
          onChange={(year) =>
            year !== '' &&
            onChange({
              ...settings,
              yearWords: new Map([...meant, [word, year === notJudged ? undefined : Number(year)]]),
            })
          }
        />
      ))}
    </fieldset>
  );
}
