import Papa from 'papaparse';
import { withoutBlanksBeforeQuotes } from './blanks-before-quotes';
import { type Cell, textOf } from './cell';
import type { Delimiter } from './delimiter-names';
import { mostCells, mostRows } from './limits';
import { evenLines, type LineEnd } from './line-ends';
import { withLoneQuotes } from './lone-quotes';
import { SheetError } from './sheet-error';
import { mayHoldProblems, textCell } from './text-cell';
import { typedRows } from './typed-rows';
import { eachUnquotedRow } from './unquoted-rows';

const chunkSize = 1 << 20;

type OnProgress = (share: number) => void;

/** The rows of a text table, whatever ends each of its lines. Throws a SheetError when there are too many. */
export function readText(text: string, delimiter: Delimiter, onProgress: OnProgress): Cell[][] {
  const { text: even, lineEnd } = evenLines(text);
  const rows = rowsOf(withoutBlanksBeforeQuotes(even, delimiter), delimiter, lineEnd, onProgress);
  if (delimiter === ',') return typedRows(rows);
  return delimiter === '|' ? rows.map((row) => (isRuled(row) ? [''] : row)) : rows;
}

/** A line drawn under a heading, as programs do that write such tables: |---|:-:|. */
function isRuled(row: readonly Cell[]): boolean {
  return (
    row.every((cell) => /^[\s:+-]*$/.test(textOf(cell))) && row.some((cell) => textOf(cell).includes('--'))
  );
}

function rowsOf(text: string, delimiter: Delimiter, newline: LineEnd, onProgress: OnProgress): Cell[][] {
  const rows: Cell[][] = [];
  const plain = !mayHoldProblems(text);
  let cells = 0;
  const take = (row: string[]) => {
    cells += row.length;
    rows.push(plain ? row : withProblems(row));
    if (rows.length > mostRows + 1) throw new SheetError('too-many-rows');
    if (cells > mostCells) throw new SheetError('too-wide');
  };
  const read = text.includes('"') ? eachQuotedRow : eachUnquotedRow;
  const mended = read(text, delimiter, newline, take, onProgress);
  if (mended !== undefined) return rowsOf(mended, delimiter, newline, onProgress);
  const whole = withoutLastLineEnd(rows);
  if (whole.length > mostRows) throw new SheetError('too-many-rows');
  return whole;
}

/** Gives each row of a text in which cells may be quoted; the text mended, where a lone quote made them wrong. */
function eachQuotedRow(
  text: string,
  delimiter: Delimiter,
  newline: LineEnd,
  take: (row: string[]) => void,
  onProgress: OnProgress,
): string | undefined {
  let misquoted = false;
  const chunk = ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
    misquoted ||= errors.some(({ type }) => type === 'Quotes');
    data.forEach(take);
    onProgress(meta.cursor / text.length);
  };
  // Its types know chunks of files only; it gives those of a text, too.
  Papa.parse<string[]>(text, { delimiter, newline, chunkSize, chunk } as Papa.ParseConfig<string[]>);
  const mended = misquoted ? withLoneQuotes(text, delimiter) : text;
  return mended === text ? undefined : mended;
}

/** The same row, its cells in place: a list has a million of them. */
function withProblems(row: Cell[]): Cell[] {
  for (let i = 0; i < row.length; i++) row[i] = textCell(row[i] as string);
  return row;
}

/** The line end of the last row is not one more row. */
function withoutLastLineEnd(rows: Cell[][]): Cell[][] {
  const last = rows[rows.length - 1] as Cell[];
  if (last.length === 1 && last[0] === '') rows.pop();
  return rows;
}
