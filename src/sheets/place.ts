const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The column from 0 of a cell's name such as B12. Throws an Error when no table has it. */
export function columnOf(place: string): number {
  let number = 0;
  // Some programs write it as formulas do: $B$12. The end of a name is no letter, either.
  for (let at = place.startsWith('$') ? 1 : 0; ; at++) {
    const letter = place.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    number = number * 26 + letter - 64;
  }
  if (number < 1 || number > lastColumn) throw new Error(`no column: ${place}`);
  return number - 1;
}

/** The row from 1 of a cell's name such as B12, or of a row's own number. Throws an Error when no table has it. */
export function rowOf(place: string): number {
  const number = Number(place.replace(/^\$?[a-z]+\$?/i, ''));
  if (!(number >= 1 && number <= lastRow)) throw new Error(`no row: ${place}`);
  return number;
}
