import { type Cell, textOf } from '~/sheets/cell';

const looked = 1000;

/** Whether there are several such rows, and a column beside these in which each of them holds something: whoever is in the list has something there, too. */
export function someAlwaysFilled(
  rows: readonly (readonly Cell[])[],
  isPerson: (cells: readonly Cell[], row: number) => boolean,
  beside: readonly (number | undefined)[],
): boolean {
  let always: readonly number[] = [];
  let people = 0;
  for (let i = 0; i < rows.length && people < looked; i++) {
    const cells = rows[i] as readonly Cell[];
    if (!isPerson(cells, i + 1)) continue;
    const filled = cells.flatMap((cell, column) =>
      textOf(cell).trim() === '' || beside.includes(column) ? [] : [column],
    );
    const before = always;
    always = people === 0 ? filled : filled.filter((column) => before.includes(column));
    people++;
  }
  return people > 1 && always.length > 0;
}
