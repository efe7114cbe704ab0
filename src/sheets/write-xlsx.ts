import writeXlsxFile from 'write-excel-file/universal';
import { neutral } from './neutral';
import type { Written } from './write-csv';

export interface SheetToWrite {
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly Written[])[];
  /** In characters. */
  readonly widths?: readonly number[];
}

/** An XLSX file: numbers as numbers, everything else, an id too, as text; nothing that could run as a formula. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Blob> {
  return writeXlsxFile(sheets.map(asLibraryWants)).toBlob();
}

function asLibraryWants({ name, rows, widths = [] }: SheetToWrite) {
  return {
    sheet: sheetName(name),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    data: rows.map((row, i) => row.map((cell) => asCell(cell, i === 0))),
  };
}

const mostCharacters = 32_767;

function asCell(cell: Written, heading: boolean) {
  const bold = heading ? ({ fontWeight: 'bold' } as const) : {};
  if (typeof cell === 'number') return { type: Number, value: cell, ...bold };
  return { type: String, value: asText(cell), format: '@', ...bold };
}

/** The writer mistakes a word that every object of the language has (valueOf) for one it has written before. */
function asText(cell: string): string {
  const text = cell in Object.prototype ? `${cell} ` : neutral(cell);
  return text.slice(0, mostCharacters);
}

/** A sheet's name as Excel allows it. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
