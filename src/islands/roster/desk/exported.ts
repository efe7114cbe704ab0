import { resultsWidths } from '~/roster/say/results-table';
import { csvLines, csvMark, type Written, writeCells } from '~/sheets/write-csv';
import { writingXlsx } from '~/sheets/write-xlsx';
import type { Exporting } from './protocol';

type Table = Iterable<readonly Written[]>;

/** Writes a table of results some rows at a time, as a file, as cells to be pasted into a spreadsheet, or as a line of JSON a row; tells how many rows are done. */
export function writing(table: Table, format: Exporting['format']): Generator<number, Blob> {
  switch (format) {
    case 'xlsx':
      return writingXlsx([{ name: '核对结果', rows: table, widths: resultsWidths }]);
    case 'csv':
      return writingText(table, 'text/csv;charset=utf-8', csvMark, csvLines);
    case 'json':
      return writingText(table, 'application/json', '', (rows) =>
        rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
      );
    case 'cells':
      return writingText(table, 'text/plain', '', (rows) => `${writeCells(rows)}\n`);
  }
}

const slice = 500;

function* writingText(
  table: Table,
  type: string,
  start: string,
  lines: (rows: readonly (readonly Written[])[]) => string,
): Generator<number, Blob> {
  const parts = [start];
  let rows: (readonly Written[])[] = [];
  let done = 0;
  for (const row of table) {
    rows.push(row);
    if (++done % slice > 0) continue;
    parts.push(lines(rows));
    rows = [];
    yield done;
  }
  if (rows.length > 0) parts.push(lines(rows));
  return new Blob(parts, { type });
}
