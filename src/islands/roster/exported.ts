import type { ListWords } from '~/roster/list-words';
import { resultsTable, resultsWidths } from '~/roster/results-table';
import type { ExplainedRow } from '~/roster/roster';
import { type Written, writeCells, writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';
import type { Exporting } from './protocol';

/** The results of some rows as a file, as cells to be pasted into a spreadsheet, or as what a workbook is written from. */
export function exported(rows: readonly ExplainedRow[], words: ListWords, format: Exporting['format']): Blob {
  const table = resultsTable(rows, words);
  switch (format) {
    case 'json':
      return new Blob([JSON.stringify(table)]);
    case 'csv':
      return new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
    case 'cells':
      return new Blob([writeCells(table)], { type: 'text/plain' });
  }
}

/** The workbook of a table of results. */
export function resultsWorkbook(table: readonly (readonly Written[])[]): Promise<Blob> {
  return writeXlsx([{ name: '核对结果', rows: table, widths: resultsWidths }]);
}
