import type { Cell } from './cell';

/** Rows that commas divide, in which those typed with Chinese commas alone are divided like the others. */
export function typedRows(rows: Cell[][]): Cell[][] {
  const width = Math.max(...rows.slice(0, looked).map((row) => row.length));
  return rows.map((row) => {
    const [only] = row;
    const cells = row.length === 1 && typeof only === 'string' ? only.split('，') : row;
    return cells.length === width ? cells : row;
  });
}

const looked = 1000;
