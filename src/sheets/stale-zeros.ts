import type { Cell } from './cell';
import { mergeOf } from './merged-cells';
import type { StoredNumbers } from './stored-numbers';

interface SheetNumbers {
  readonly name: string;
  readonly rows: Cell[][];
  readonly numbers: StoredNumbers;
}

/**
 * Takes the zeros that programs write in place of the results of formulas, which they don't work out, for what they are: no results.
 * A sheet's are when one of them is that of a sum whose parts are there and come to more, in each column whose formulas all hold zeros.
 */
export function withoutStaleZeros(sheets: readonly SheetNumbers[]): void {
  const numbersOf = (name: string) =>
    sheets.find((s) => s.name.toLowerCase() === name.toLowerCase())?.numbers;
  for (const { rows, numbers } of sheets) {
    const { formulas, zeros, workedOut } = numbers;
    const proved = formulas.some(
      ({ column, formula }) => !workedOut.has(column) && comesToMore(formula, numbers, numbersOf),
    );
    if (!proved) continue;
    for (const [column, places] of zeros) {
      if (workedOut.has(column)) continue;
      for (const row of places)
        (rows[row - 1] as Cell[])[column] = { problem: 'formula-without-value', read: '' };
    }
  }
}

/** A cell or a range of cells, of another sheet too; a name with ( behind it is a function's. */
const reference =
  /(?:(?:'((?:[^']|'')+)'|([^\s'"!(),:+]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(])/gi;

/** What may stand around them when parts that are not below zero can only come to more than nothing. */
const onlyAdds = /^(?:SUM|MAX|AVERAGE|ROUND|IFERROR|N|[(),+\s\d])*$/i;

const mostParts = 10_000;

/** Whether a formula adds up cells of which none is below zero and one is 1 or more; words that look like numbers don't count. */
function comesToMore(
  formula: string,
  own: StoredNumbers,
  numbersOf: (name: string) => StoredNumbers | undefined,
): boolean {
  const parts: number[] = [];
  const around = formula.replace(reference, (_, quoted?: string, plain?: string, range = '') => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    parts.push(...partsIn(range.replace(/\$/g, ''), name === undefined ? own : numbersOf(name)));
    return '';
  });
  return onlyAdds.test(around) && parts.some((part) => part >= 1) && parts.every((part) => part >= 0);
}

function partsIn(range: string, numbers: StoredNumbers | undefined): number[] {
  const parts: number[] = [];
  const cells = mergeOf(range);
  if (!numbers || !cells) return parts;
  const { left, right, top, bottom } = cells;
  if ((right - left + 1) * (bottom - top + 1) > mostParts) return parts;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const part = numbers.numberIn(row, column);
      if (part !== undefined) parts.push(part);
    }
  }
  return parts;
}
