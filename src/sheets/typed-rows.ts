import type { Cell } from './cell';

/** Rows that commas divide, in which those typed with Chinese commas alone are divided like the others. */
export function typedRows(rows: Cell[][]): Cell[][] {
  const isTyped = ({ length, 0: only }: Cell[]) =>
    length === 1 && typeof only === 'string' && only.includes('，');
  if (!rows.some(isTyped)) return rows;
  const width = Math.max(...rows.slice(0, looked).map((row) => row.length));
  return rows.map((row) => {
    const cells = isTyped(row) ? (row[0] as string).split('，') : [];
    return cells.length === width ? cells : row;
  });
}

const looked = 1000;
