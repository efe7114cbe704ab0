/** Why what stands in a cell can't be taken at its word. */
export type CellProblem =
  /** #N/A, #DIV/0! and their like. */
  | 'error'
  /** A formula whose result the file does not hold. */
  | 'formula-without-value'
  /** A number too long to be kept: 440106199001010000 once ended otherwise. */
  | 'lost-digits'
  /** A number beyond any: 1e309. */
  | 'not-finite'
  /** Characters that were lost before the file came here. */
  | 'garbled'
  /** A number that the table shows as so many days: 12 shown as 12天. */
  | 'shown-as-days'
  /** The same as so many hundredths: 0.3 shown as 30%. */
  | 'shown-as-percent';

/** A cell as text, or what is wrong with it and what was read. */
export type Cell = string | { readonly problem: CellProblem; readonly read: string };

/** What was read in a cell, right or wrong; nothing where there is no cell. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.read;
}
