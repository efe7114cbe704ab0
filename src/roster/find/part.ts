import type { Cell } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import type { Field } from './field';
import type { PlaceOf } from './place';
import type { RosterSettings } from './settings';

/** One table of a list, and how it is read. Most lists have one; sheets of one shape are judged together as several. */
export interface Part {
  readonly sheet: Sheet;
  readonly settings: RosterSettings;
  readonly headings: readonly string[];
}

/** A part with how many rows stand in the parts before it: its own first row has the number `before` + 1. */
export interface Placed extends Part {
  readonly before: number;
}

/** The parts one after another, their rows numbered through. */
export function placed(parts: readonly Part[]): Placed[] {
  let before = 0;
  return parts.map((part) => {
    const here = { ...part, before };
    before += part.sheet.rows.length;
    return here;
  });
}

/** The part that a row stands in. Throws a RangeError where there is none. */
export function partWith<P extends Placed>(parts: readonly P[], row: number): P {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as P;
    if (row > part.before) return part;
  }
  throw new RangeError(`No row ${row}`);
}

export function cellsAt({ sheet, before }: Placed, row: number): readonly Cell[] {
  return sheet.rows[row - before - 1] ?? [];
}

/** What stands in the column of a field. */
export function cellAt(part: Placed, row: number, field: Field): Cell | undefined {
  return cellsAt(part, row)[part.settings.columns[field] ?? -1];
}

/** Where the rows of these parts stand; the sheet is named where there are several. */
export function placesIn(parts: readonly Placed[]): PlaceOf {
  return (row) => {
    const { before, sheet } = partWith(parts, row);
    const own = row - before + (sheet.above ?? 0);
    return { row: own, sheet: parts.length > 1 ? sheet.name : undefined };
  };
}
