import Papa from 'papaparse';
import { neutral } from './neutral';

/** What a cell to be written holds. */
export type Written = string | number;

type Rows = readonly (readonly Written[])[];

/** CSV as Excel and WPS open it with Chinese intact: a mark, CRLF, nothing that could run as a formula. */
export function writeCsv(rows: Rows): string {
  return csvMark + csvLines(rows);
}

/** What such a file begins with. */
export const csvMark = '\ufeff';

/** Some lines of such a file. */
export function csvLines(rows: Rows): string {
  const data = rows.map((row) => row.map((cell) => asText(cell, '\t')));
  return `${Papa.unparse(data)}\r\n`;
}

/** Cells as Excel and WPS take them from the clipboard: nothing that could run as a formula, each row on a line. */
export function writeCells(rows: Rows): string {
  const data = rows.map((row) => row.map((cell) => asText(cell, '\u00a0').replace(/[\t\r\n]+/g, ' ')));
  return Papa.unparse(data, { delimiter: '\t', newline: '\n' });
}

/** Digits that Excel would shorten or strip of their zeros stay text with something blank behind them. */
function asText(cell: Written, blank: string): string {
  if (typeof cell === 'number') return String(cell);
  return /^(\d{12,}|0\d+)$/.test(cell) ? cell + blank : neutral(cell);
}
