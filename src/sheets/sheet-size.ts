import { mostCells, mostRows } from './limits';
import { SheetError } from './sheet-error';

const lastRow = 1_048_576;

/** Throws a SheetError when a sheet's XML spans more than is read, before anything is laid out. */
export function checkSize(xml: string): void {
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^>]{0,300}?\sr="(\d+)"/g)) {
    if (Number(row) > lastRow) throw new SheetError('broken');
  }
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', row] of xml.matchAll(
    /<(?:\w+:)?c\b[^>]{0,300}?\sr="([A-Z]+)(\d+)"(?:[^>]{0,300}[^/])?>/g,
  )) {
    rows = Math.max(rows, Number(row));
    if (letters.length > 1 || columns < 26) columns = Math.max(columns, columnNumber(letters));
  }
  if (rows > mostRows) throw new SheetError('too-many-rows');
  if (rows * columns > mostCells) throw new SheetError('too-wide');
}

/** A is 1, Z 26, AA 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
}
