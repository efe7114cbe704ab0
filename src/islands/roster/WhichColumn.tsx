import { type Columns, fieldNames } from '~/roster/field';
import type { Question } from '~/roster/find-columns';
import { columnLetters } from '~/sheets/column-letters';
import type { Look } from './protocol';
import { headingOf } from './settings';

interface Props {
  readonly question: Extract<Question, { kind: 'which-column' }>;
  readonly look: Look;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
}

/** Which of several columns is meant, each with its first cells. */
export function WhichColumn({ question: { field, columns: could }, look, columns, onChange }: Props) {
  return (
    <fieldset class="which">
      <legend>哪一列是{fieldNames[field]}？</legend>
      {could.map((column) => (
        <label key={column}>
          <input
            type="radio"
            name={`which-${field}`}
            checked={columns[field] === column}
            onChange={() => onChange({ ...columns, [field]: column })}
          />
          <span>
            <b>{headingOf(look.found.headings, column)}</b>（{columnLetters(column)}列，前几行是{' '}
            {firstCells(look, column)}）
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function firstCells({ found, preview }: Look, column: number): string {
  const cells = preview.slice(found.headerRows, found.headerRows + 3).map((row) => row[column] ?? '');
  return cells.map((cell) => cell || '空').join('、');
}
