import { columnAt } from './column-letters';
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
    if (letters.length > 1) columns = Math.max(columns, columnAt(letters) + 1);
  }
  if (rows > mostRows) throw new SheetError('too-many-rows');
  if (rows * columns > mostCells) throw new SheetError('too-wide');
}
