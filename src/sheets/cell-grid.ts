import type { Cell } from './cell';
import { mostCells, mostColumns, mostRows } from './limits';
import { fillMerged, type Merge, spannedRows } from './merged-cells';
import { SheetError } from './sheet-error';
import type { Sheet } from './workbook';

/** How a cell stands in its table. */
export interface Standing {
  /** From 0, where it is said; the next that is free otherwise. */
  readonly column?: number | undefined;
  /** How many columns and rows it takes. */
  readonly across?: number | undefined;
  readonly down?: number | undefined;
  readonly struck?: boolean | undefined;
  readonly hidden?: boolean | undefined;
}

/** Lays out the cells of a table that says them one after the other, each with how far it reaches. Throws a SheetError when they span more than is read. */
export class CellGrid {
  private readonly rows: Cell[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly struckRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** Columns in which a cell is hidden, and those in which one is not. */
  private readonly unseen = new Set<number>();
  private readonly seen = new Set<number>();
  private merges: Merge[] = [];
  /** By column, the last row that a cell above takes. */
  private taken: number[] = [];
  private number = 0;
  private column = -1;
  private width = 0;
  private filled = 0;
  private struck = 0;

  /** Begins a row, the next one where its number, from 1, is not said. */
  openRow(number = this.number + 1, hidden = false): void {
    if (!(number > this.number)) throw new Error('rows out of order');
    this.endRow();
    this.number = number;
    if (hidden) this.hiddenRows.add(number);
  }

  put(cell: Cell, { column, across = 1, down = 1, struck, hidden }: Standing = {}): void {
    let left = column ?? this.column + 1;
    if (column === undefined) while ((this.taken[left] ?? 0) >= this.number) left++;
    if (!(left > this.column)) throw new Error('cells out of order');
    const right = left + Math.min(across, mostColumns) - 1;
    const bottom = this.number + down - 1;
    this.column = right;
    if (right > left || bottom > this.number) {
      this.merges.push({ left, right, top: this.number, bottom });
      for (let at = left; at <= right; at++) this.taken[at] = bottom;
    }
    if (hidden) this.unseen.add(left);
    else if (right === left) this.seen.add(left);
    if (cell !== '') this.keep(cell, left, struck === true);
  }

  private keep(cell: Cell, left: number, struck: boolean): void {
    if (this.number > mostRows) throw new SheetError('too-many-rows');
    this.width = Math.max(this.width, left + 1);
    if (this.number * this.width > mostCells) throw new SheetError('too-wide');
    while (this.rows.length < this.number) this.rows.push([]);
    const row = this.rows[this.number - 1] as Cell[];
    while (row.length < left) row.push('');
    row[left] = cell;
    this.filled++;
    if (struck) this.struck++;
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  /** What reached further down ends here: another table begins. */
  endTable(): void {
    this.endRow();
    this.taken = [];
    this.merges = this.merges.map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, this.number) }));
  }

  private endRow(): void {
    if (this.filled > 0 && this.struck === this.filled) this.struckRows.add(this.number);
    this.filled = this.struck = 0;
    this.column = -1;
  }

  /** The sheet that was laid out; a column of which every cell is hidden is hidden, too. */
  sheet(name: string, hidden = false): Sheet {
    this.endTable();
    const { rows, merges, hiddenRows, struckRows, seen, width } = this;
    for (const row of rows) while (row.length < width) row.push('');
    fillMerged(rows, merges);
    const unseen = [...this.unseen].filter((column) => !seen.has(column));
    const hiddenColumns = new Set([...this.hiddenColumns, ...unseen].filter((column) => column < width));
    return { name, rows, spanned: spannedRows(merges), hidden, hiddenRows, struckRows, hiddenColumns };
  }
}
