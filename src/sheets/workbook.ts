import type { Cell } from './cell';
import type { Delimiter } from './delimiter-names';
import type { Encoding } from './encoding';

export interface Sheet {
  readonly name: string;
  /** Row i is row i + 1 as the table counts; blank rows are kept, and a row may be shorter than others. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows, from 1, with a cell merged over three columns or more: what stands there alone is a title. */
  readonly spanned?: ReadonlySet<number> | undefined;
}

/** A table file as it was read; how its text was read is there for CSV only. */
export interface Workbook {
  readonly format: 'xlsx' | 'csv' | 'pasted';
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly sheets: readonly Sheet[];
}
