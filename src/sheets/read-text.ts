import Papa from 'papaparse';
import type { Cell } from './cell';
import type { Delimiter } from './delimiter-names';
import { mostCells, mostRows } from './limits';
import { withLoneQuotes } from './lone-quotes';
import { SheetError } from './sheet-error';
import { mayHoldProblems, textCell } from './text-cell';

const chunkSize = 1 << 20;

/** The rows of a text table. Throws a SheetError when there are too many. */
export function readText(text: string, delimiter: Delimiter, onProgress: (share: number) => void): Cell[][] {
  const rows: Cell[][] = [];
  const plain = !mayHoldProblems(text);
  let misquoted = false;
  let cells = 0;
  const chunk = ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
    misquoted ||= errors.some(({ type }) => type === 'Quotes');
    for (const row of data) {
      cells += row.length;
      rows.push(plain ? row : withProblems(row));
    }
    if (rows.length > mostRows + 1) throw new SheetError('too-many-rows');
    if (cells > mostCells) throw new SheetError('too-wide');
    onProgress(meta.cursor / text.length);
  };
  // Its types know chunks of files only; it gives those of a text, too.
  Papa.parse<string[]>(text, { delimiter, chunkSize, chunk } as Papa.ParseConfig<string[]>);
  if (misquoted) {
    const mended = withLoneQuotes(text, delimiter);
    if (mended !== text) return readText(mended, delimiter, onProgress);
  }
  const whole = withoutLastLineEnd(rows);
  if (whole.length > mostRows) throw new SheetError('too-many-rows');
  return whole;
}

/** The same row, its cells in place: a list has a million of them. */
function withProblems(row: Cell[]): Cell[] {
  for (let i = 0; i < row.length; i++) row[i] = textCell(row[i] as string);
  return row;
}

/** The line end of the last row is not one more row. */
function withoutLastLineEnd(rows: Cell[][]): Cell[][] {
  const last = rows[rows.length - 1];
  if (last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}
