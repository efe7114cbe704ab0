/** The most rows of a sheet, from the first, that are looked at to see whether what formulas hold can be true. */
const rowsLookedAt = 1000;

/** A formula that holds a zero. */
export interface ZeroFormula {
  readonly column: number;
  readonly formula: string;
}

/** What the number cells of a sheet hold, as far as it takes to see whether zeros stored with formulas are their results. */
export class StoredNumbers {
  /** Rows, by column, in which a formula holds a zero. */
  readonly zeros = new Map<number, number[]>();
  /** Columns in which a formula holds another number. */
  readonly workedOut = new Set<number>();
  readonly formulas: ZeroFormula[] = [];
  private readonly numbers = new Map<number, number>();

  add(row: number, column: number, number: number, formula: string | undefined): void {
    if (formula === undefined) {
      if (row <= rowsLookedAt) this.numbers.set(keyOf(row, column), number);
    } else if (number !== 0) this.workedOut.add(column);
    else {
      const rows = this.zeros.get(column);
      if (rows) rows.push(row);
      else this.zeros.set(column, [row]);
      if (row <= rowsLookedAt) this.formulas.push({ column, formula });
    }
  }

  /** The number that stands in a cell by itself, not by a formula. */
  numberIn(row: number, column: number): number | undefined {
    return this.numbers.get(keyOf(row, column));
  }
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
