import type { RosterSettings } from '~/roster/find/settings';
import { subjects } from '~/rules/duty/subject';
import type { Cell } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { plainText } from './plain-text';

/** The figures of a row in tenths, one a subject; nothing where it holds none. */
type Figures = readonly number[] | undefined;

export interface SumRows {
  /** Whether the figures of a row, from 1, are those of at least so many rows right below or right above it, together. */
  isSum(row: number, least: number): boolean;
  /** Rows, from 1, each the sum of those up to the next such row, where the whole list is made of them: a table that was folded by department. */
  readonly heads: ReadonlySet<number>;
}

/** Finds the rows of a list whose figures are others' together; a row of a total ends the list. */
export function sumRows(
  { rows }: Sheet,
  { headerRows, columns, added }: RosterSettings,
  isTotal: (row: number) => boolean,
): SumRows {
  const held = subjects.flatMap((s) =>
    columns[s] === undefined ? [] : [[columns[s], ...(added?.[s] ?? [])]],
  );
  const figuresOf = (row: number): Figures => {
    const cells = rows[row - 1];
    const read = held.map((several) => several.reduce((sum, column) => sum + tenths(cells?.[column]), 0));
    return read.some((figure) => figure !== 0) ? read : undefined;
  };

  /** The last of the rows that a row is the sum of, and how many they are. */
  function partsOf(row: number, step: 1 | -1, least: number): { last: number; parts: number } | undefined {
    const whole = figuresOf(row);
    let sum = held.map(() => 0);
    let parts = 0;
    for (let at = row + step; whole && at > headerRows && at <= rows.length; at += step) {
      const part = figuresOf(at);
      if (!part || isTotal(at)) continue;
      sum = plus(sum, part);
      parts++;
      if (sum.some((figure, s) => !(figure <= (whole[s] as number)))) return undefined;
      if (parts >= least && isSame(sum, whole)) return { last: at, parts };
    }
    return undefined;
  }

  function findHeads(): ReadonlySet<number> {
    const heads = new Set<number>();
    let total = held.map(() => 0);
    let wide = 0;
    for (let row = headerRows + 1; row <= rows.length; row++) {
      const figures = figuresOf(row);
      if (!figures) continue;
      if (isTotal(row)) return wide > 0 && isSame(figures, total) ? heads : new Set();
      const found = partsOf(row, 1, 1);
      if (!found) return new Set();
      heads.add(row);
      total = plus(total, figures);
      if (found.parts > 1) wide++;
      row = found.last;
    }
    return wide > 1 ? heads : new Set();
  }

  return {
    isSum: (row, least) => (partsOf(row, 1, least) ?? partsOf(row, -1, least)) !== undefined,
    heads: findHeads(),
  };
}

function plus(one: readonly number[], other: readonly number[]): number[] {
  return one.map((figure, i) => figure + (other[i] as number));
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((figure, i) => figure === other[i]);
}

/** 18学时 as 180; a word as no number at all. */
function tenths(cell: Cell | undefined): number {
  return Math.round(Number(plainText(cell).replace(/学时|学分|课时|小时/, '')) * 10);
}
