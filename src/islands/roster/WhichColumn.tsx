import { fieldNames, isSubject } from '~/roster/field';
import { namedYear } from '~/roster/named-year';
import { columnLetters } from '~/sheets/column-letters';
import type { Asked } from './Ask';
import type { Look } from './protocol';
import { columnsOf, headingOf, withAnswer } from './settings';

/** Which of several columns is meant, each with its first cells; a subject may be all of them together, and none may be right. */
export function WhichColumn({ question, opened: { look }, settings, onChange }: Asked<'which-column'>) {
  const { field, columns: could } = question;
  const chosen = columnsOf(settings, field);
  const answer = (columns: readonly number[]) => ({
    checked: chosen.join() === columns.join() && (columns.length > 0 || settings.without?.includes(field)),
    onChange: () => onChange(withAnswer(settings, field, columns)),
    name: `which-${field}`,
  });
  const { headings } = look.found;
  return (
    <fieldset class="which">
      <legend>哪一列是{fieldNames[field]}？</legend>
      {could.map((column) => (
        <label key={column}>
          <input type="radio" {...answer([column])} />
          <span>
            <b>{headingOf(headings, column)}</b>（{columnLetters(column)}列，前几行是{' '}
            {firstCells(look, column)}）
          </span>
        </label>
      ))}
      {isSubject(field) && canBeAdded(could.map((column) => headings[column] ?? '')) && (
        <label>
          <input type="radio" {...answer(could)} />
          <span>
            <b>加起来</b>（{could.map((column) => `${columnLetters(column)}列`).join('加')}，空着的当作0）
          </span>
        </label>
      )}
      <label>
        <input type="radio" {...answer([])} />
        <span>都不是，名单里没有{fieldNames[field]}</span>
      </label>
    </fieldset>
  );
}

/** Columns of different years are not added, nor a sum with its parts. */
function canBeAdded(headings: readonly string[]): boolean {
  const years = new Set(headings.map((heading) => namedYear([heading])));
  return years.size === 1 && !headings.some((heading) => /合计|小计|总|累计/.test(heading));
}

function firstCells({ found, preview }: Look, column: number): string {
  const cells = preview.slice(found.headerRows, found.headerRows + 3).map((row) => row[column] ?? '');
  return cells.map((cell) => cell || '空').join('、');
}
