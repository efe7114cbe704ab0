import type { Cell } from './cell';
import type { CellStyle } from './cell-styles';
import { mostCells, mostRows } from './limits';
import { type Merge, mergeOf } from './merged-cells';
import { columnOf, rowOf } from './place';
import { type CellRules, readCell } from './read-cell';
import { type RichText, RichTextReader } from './rich-text';
import { SheetError } from './sheet-error';
import { StoredNumbers } from './stored-numbers';
import { attribute, forEachAttribute, numberIn, says } from './xml-attribute';
import type { XmlEvents } from './xml-reader';

/** What the cells of a workbook have in common. */
export interface Common extends CellRules {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
}

/** A sheet as its XML holds it. */
export interface SheetCells {
  readonly rows: Cell[][];
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
  readonly struckRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly numbers: StoredNumbers;
}

/** Takes a sheet's cells from its XML as it comes by. Throws a SheetError when they span more than is read. */
export function sheetReader(common: Common): { events: XmlEvents; done: () => SheetCells } {
  const { strings, styles } = common;
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const struckRows = new Set<number>();
  const hiddenColumns: (readonly [first: number, last: number])[] = [];
  const numbers = new StoredNumbers();
  const own = new RichTextReader();
  let width = 0;
  let inRows = false;

  /** One for all rows: what is kept of each has the right length from the start. */
  const row: Cell[] = [];
  let rowNumber = 0;
  let numbered: boolean;
  let rowHidden: boolean;
  let filled = 0;
  let struck = 0;

  let column: number;
  let inCell = false;
  let place: string;
  let type: string;
  let style: CellStyle | undefined;
  let value: string | undefined;
  let formula: string | undefined;
  let hasText: boolean;
  let into: 'value' | 'formula' | undefined;

  function openRow(attributes: string): void {
    const number = attribute(attributes, 'r');
    numbered = number !== undefined;
    rowNumber = number === undefined ? rowNumber + 1 : rowOf(number);
    row.length = 0;
    rowHidden = says(attributes, 'hidden') || numberIn(attributes, 'ht') === 0;
    filled = 0;
    struck = 0;
    column = -1;
  }

  /** Rows may come in any order, as cells in a row; of one place only one thing can be said. */
  function closeRow(): void {
    if (rows[rowNumber - 1]?.length) throw new Error(`row ${rowNumber} twice`);
    if (row.length === 0) return;
    while (rows.length < rowNumber) rows.push([]);
    while (row.length < width) row.push('');
    rows[rowNumber - 1] = row.slice();
    if (rowHidden) hiddenRows.add(rowNumber);
    if (struck === filled) struckRows.add(rowNumber);
  }

  function openCell(attributes: string): void {
    place = '';
    type = 'n';
    style = undefined;
    forEachAttribute(attributes, takeOfCell);
    column = place === '' ? column + 1 : columnOf(place);
    if (column < row.length && row[column] !== '') throw new Error(`cell ${place} twice`);
    if (place !== '' && !numbered) {
      rowNumber = rowOf(place);
      numbered = true;
    }
    value = undefined;
    formula = undefined;
    hasText = false;
    into = undefined;
    inCell = true;
  }

  function takeOfCell(name: string, said: string): void {
    if (name === 'r') place = said;
    else if (name === 't') type = said;
    else if (name === 's') style = styles[Number(said)];
  }

  function closeCell(): void {
    inCell = false;
    const text = hasText ? own.take() : type === 's' ? sharedText() : undefined;
    const cell = readCell({ type, style, value, text, formula: formula !== undefined }, common);
    if (cell === '') return;
    if (rowNumber > mostRows) throw new SheetError('too-many-rows');
    if (column >= width) width = column + 1;
    if (Math.max(rowNumber, rows.length) * width > mostCells) throw new SheetError('too-wide');
    while (row.length < column) row.push('');
    row[column] = cell;
    filled++;
    if (text?.struck ?? style?.struck) struck++;
    if (type === 'n' && value) numbers.add(rowNumber, column, Number(value), formula);
  }

  function sharedText(): RichText | undefined {
    if (!value) return undefined;
    const text = strings[Number(value)];
    if (!text) throw new Error(`no shared text ${value}`);
    return text;
  }

  function openInCell(name: string, attributes: string): void {
    if (name === 'v') {
      value = '';
      into = 'value';
    } else if (name === 'f') {
      formula = '';
      into = 'formula';
    } else if (name === 't') hasText = true;
    own.open(name, attributes);
  }

  function open(name: string, attributes: string): void {
    if (inCell) openInCell(name, attributes);
    else if (inRows) {
      if (name === 'c') openCell(attributes);
      else if (name === 'row') openRow(attributes);
    } else if (name === 'sheetData') inRows = true;
    else if (name === 'mergeCell') {
      const merge = mergeOf(attribute(attributes, 'ref') ?? '');
      if (merge) merges.push(merge);
    } else if (name === 'col' && (says(attributes, 'hidden') || numberIn(attributes, 'width') === 0)) {
      hiddenColumns.push([numberIn(attributes, 'min') ?? 0, numberIn(attributes, 'max') ?? 0]);
    }
  }

  function close(name: string): void {
    if (inCell) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 'f') into = undefined;
      else own.close(name);
    } else if (name === 'row') {
      if (inRows) closeRow();
    } else if (name === 'sheetData') inRows = false;
  }

  function text(piece: string): void {
    if (into === 'value') value += piece;
    else if (into === 'formula') formula += piece;
    else own.add(piece);
  }

  function done(): SheetCells {
    for (const each of rows) while (each.length < width) each.push('');
    return { rows, merges, hiddenRows, struckRows, hiddenColumns: columnsIn(hiddenColumns, width), numbers };
  }

  return { events: { open, close, text }, done };
}

/** Columns from 0 of ranges counted from 1, of those that hold something. */
function columnsIn(ranges: readonly (readonly [number, number])[], width: number): Set<number> {
  const columns = new Set<number>();
  for (const [first, last] of ranges) {
    for (let number = Math.max(first, 1); number <= last && number <= width; number++)
      columns.add(number - 1);
  }
  return columns;
}
