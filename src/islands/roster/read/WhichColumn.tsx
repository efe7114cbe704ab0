import { columnsOf, withAnswer } from '~/islands/roster/desk/settings';
import { fieldNames, isSubject } from '~/roster/find/field';
import { isUnrecognized } from '~/roster/find/recognized-first';
import { canBeAdded } from '~/roster/find/sum-proof';
import { columnLetters } from '~/sheets/column-letters';
import type { Asked } from './asked';
import { ColumnSeen } from './ColumnSeen';

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
  const recognized = could.some((column) => !isUnrecognized(headings[column] ?? ''));
  return (
    <fieldset class="which">
      <legend>哪一列是{fieldNames[field]}？</legend>
      {could.map((column) => (
        <label key={column}>
          <input type="radio" {...answer([column])} />
          <span>
            <ColumnSeen look={look} column={column} />
            {recognized && isUnrecognized(headings[column] ?? '') && '，还没有认定的不算'}
          </span>
        </label>
      ))}
      {isSubject(field) && (question.parts || canBeAdded(could.map((column) => headings[column] ?? ''))) && (
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
