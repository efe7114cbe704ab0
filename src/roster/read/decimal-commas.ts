import type { RosterSettings } from '~/roster/find/settings';
import { type Cell, textOf } from '~/sheets/cell';
import { simplified } from '~/sheets/simplified';
import type { Sheet } from '~/sheets/workbook';
import { hourColumns } from './hour-columns';

export interface DecimalCommas {
  readonly count: number;
  /** The first of them, as it is written and as it is read. */
  readonly example: readonly [written: string, read: string] | undefined;
}

const unit = '( ?个? ?(?:学 ?[时分]|[课小] ?时))?$';
const withComma = new RegExp(`^(\\d{1,3}),(\\d{1,2})${unit}`);
/** What leaves open what a comma means: 17.5, and 1,000. */
const otherwise = new RegExp(`^\\d+(\\.\\d+|(,\\d{3})+(\\.\\d+)?)${unit}`);

/** A table in whose hours a comma stands for the point, 18,5, as programs write it that are set up for it; as it is where any of its hours are written otherwise. */
export function withDecimalPoints(
  sheet: Sheet,
  settings: RosterSettings,
): { readonly sheet: Sheet; readonly commas: DecimalCommas } {
  const columns = hourColumns(settings).flatMap(({ column, more = [] }) => [column, ...more]);
  if (settings.kinds?.hours !== undefined) columns.push(settings.kinds.hours);
  let count = 0;
  let example: DecimalCommas['example'];
  const none = { sheet, commas: { count: 0, example: undefined } };
  const rows: (readonly Cell[])[] = [...sheet.rows];
  for (let i = settings.headerRows; i < rows.length; i++) {
    for (const column of columns) {
      const written = textOf(rows[i]?.[column]);
      if (!/[.,．，]/.test(written)) continue;
      const text = simplified(written);
      if (otherwise.test(text)) return none;
      if (!withComma.test(text)) continue;
      const read = text.replace(',', '.');
      rows[i] = (rows[i] as readonly Cell[]).map((cell, at) => (at === column ? read : cell));
      count++;
      example ??= [text, read];
    }
  }
  return count === 0 ? none : { sheet: { ...sheet, rows }, commas: { count, example } };
}
