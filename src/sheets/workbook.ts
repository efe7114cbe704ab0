import type { Cell } from './cell';
import type { Delimiter } from './delimiter-names';
import type { Encoding } from './encoding';

export interface Sheet {
  readonly name: string;
  /** Row i is row i + 1 as the table counts; blank rows are kept, and a row may be shorter than others. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows, from 1, with a cell merged over three columns or more: what stands there alone is a title. */
  readonly spanned?: ReadonlySet<number> | undefined;
  /** Whether the workbook hides the sheet, so that who opens it does not see it. */
  readonly hidden?: boolean | undefined;
  /** Rows, from 1, hidden by hand or by a filter. */
  readonly hiddenRows?: ReadonlySet<number> | undefined;
  /** Rows, from 1, in which every cell that holds something is struck out. */
  readonly struckRows?: ReadonlySet<number> | undefined;
  /** Columns, from 0, that are hidden. */
  readonly hiddenColumns?: ReadonlySet<number> | undefined;
  /** Of a table that was cut out of a longer one: how many rows stand above it there. */
  readonly above?: number | undefined;
  /** What the other tables there say of their years. */
  readonly elsewhere?: readonly string[] | undefined;
}

/** A table as it was read: its encoding is there for a file of text, what divides its cells for CSV. */
export interface Workbook {
  readonly format: 'xlsx' | 'csv' | 'page' | 'xml-book' | 'pasted';
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly sheets: readonly Sheet[];
}
