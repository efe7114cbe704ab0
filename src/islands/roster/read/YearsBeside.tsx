import { headingOf, withAnswer } from '~/islands/roster/desk/settings';
import type { YearBeside } from '~/roster/find/years-beside';
import { subjects } from '~/rules/duty/subject';
import { columnLetters } from '~/sheets/column-letters';
import type { Asked } from './asked';

/** Which of the years that stand side by side is judged: it chooses the columns of every subject at once. */
export function YearsBeside({ question, opened: { look }, settings, onChange }: Asked<'years-beside'>) {
  const choose = ({ columns }: YearBeside) =>
    onChange(
      asked(question.years).reduce((all, subject) => {
        const column = columns[subject];
        return withAnswer(all, subject, column === undefined ? [] : [column]);
      }, settings),
    );
  const chosen = ({ columns }: YearBeside) =>
    asked(question.years).every((subject) => settings.columns[subject] === columns[subject]);
  return (
    <fieldset class="which">
      <legend>核对哪一年？</legend>
      {question.years.map((of) => (
        <label key={of.year}>
          <input type="radio" name="years-beside" checked={chosen(of)} onChange={() => choose(of)} />
          <span>
            <b>{of.year}年</b>（{columnsSay(of, look.found.headings)}）
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The subjects that some year has. */
function asked(years: readonly YearBeside[]) {
  return subjects.filter((subject) => years.some(({ columns }) => columns[subject] !== undefined));
}

function columnsSay({ columns }: YearBeside, headings: readonly string[]): string {
  const said = subjects.flatMap((subject) => columns[subject] ?? []);
  return said.map((column) => `${columnLetters(column)}列“${headingOf(headings, column)}”`).join('、');
}
