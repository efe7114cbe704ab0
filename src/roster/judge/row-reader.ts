import { cellsAt, partWith } from '~/roster/find/part';
import type { NumberedRow } from '~/roster/read/added-row';
import { type ReadRow, readRow } from '~/roster/read/read-row';
import type { Reason } from '~/roster/read/reason';
import { type Cell, textOf } from '~/sheets/cell';
import type { Ruled } from './read-lines';
import type { RosterRow } from './roster';

export interface RowReader {
  /** Reads the rows of one person; one that names nobody goes on where the first began. */
  together(rows: readonly RosterRow[]): NumberedRow[];
  /** The rows that are the same in every cell as one before them, with that one. */
  alike(rows: readonly RosterRow[]): number[];
}

/** Reads rows of a list again, when they are asked for. */
export function rowReader(parts: readonly Ruled[], doubts: ReadonlyMap<number, Reason>): RowReader {
  const cellsOf = (row: number) => cellsAt(partWith(parts, row), row);
  const read = (row: number, cells: readonly Cell[]): ReadRow =>
    readRow(cells, partWith(parts, row).standards, doubts.get(row));
  return {
    together(rows) {
      const [first] = rows as [RosterRow];
      return rows.map(({ row, name, id }) => {
        const cells = cellsOf(row);
        const goesOn = name === '' && id === '';
        const whole = goesOn ? withNames(cells, cellsOf(first.row), partWith(parts, row)) : cells;
        return { row, read: read(row, whole) };
      });
    },
    alike(rows) {
      const first = new Map<string, number>();
      const found = new Set<number>();
      for (const { row } of rows) {
        const says = cellsOf(row).map(textOf).join('\n').trim();
        const before = first.get(says);
        if (before !== undefined) found.add(before).add(row);
        else first.set(says, row);
      }
      return [...found];
    },
  };
}

/** A row below with who it is about from the one above, where it says nothing itself. */
function withNames(cells: readonly Cell[], above: readonly Cell[], { settings: { columns } }: Ruled): Cell[] {
  const whole = [...cells];
  for (const field of ['name', 'id', 'department', 'year', 'sector'] as const) {
    const column = columns[field];
    if (column !== undefined && textOf(whole[column]).trim() === '') whole[column] = above[column] ?? '';
  }
  return whole;
}
