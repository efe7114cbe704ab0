import Papa from 'papaparse';
import { neutral } from './neutral';

/** What a cell to be written holds. */
export type Written = string | number;

/** CSV as Excel and WPS open it with Chinese intact: a mark, CRLF, nothing that could run as a formula. */
export function writeCsv(rows: readonly (readonly Written[])[]): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : String(cell))));
  return `\ufeff${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

/** Digits that Excel would shorten or strip of their zeros stay text with a tab behind them. */
function asText(cell: string): string {
  return /^(\d{12,}|0\d+)$/.test(cell) ? `${cell}\t` : neutral(cell);
}
