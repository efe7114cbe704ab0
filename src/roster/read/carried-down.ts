import type { RosterSettings } from '~/roster/find/settings';
import { yearInCell } from '~/roster/find/year-cell';
import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { skipping } from './skip';

type CarriedField = 'department' | 'year';

export interface CarriedDown {
  readonly sheet: Sheet;
  /** How many rows took what they leave blank from a row above. */
  readonly carried: Readonly<Record<CarriedField, number>>;
}

/** Says that what stands above is meant. */
const ditto = /^([〃″"]|''|[(（]?同上[)）]?)$/;

/** Carries a department or a year that stands only in the first row of its block down to the rows that leave it blank, or say 同上. */
export function carriedDown(
  sheet: Sheet,
  settings: RosterSettings,
  headings: readonly string[],
): CarriedDown {
  const { columns, yearBy, yearSeen } = settings;
  const rows = [...sheet.rows];
  const carried = { department: 0, year: 0 };
  const yearIsOpen = !yearBy && (yearSeen?.kind ?? 'none') === 'none';
  for (const field of ['department', 'year'] as const) {
    const column = columns[field];
    if (column === undefined) continue;
    const fillsBlanks = (field === 'department' || yearIsOpen) && couldBegin(sheet, settings, column);
    if (!fillsBlanks && !rows.some((row) => isDitto(row[column]))) continue;
    const whySkipped = skipping(settings, headings, sheet);
    let above: Cell = '';
    for (let i = settings.headerRows; i < rows.length; i++) {
      const cells = sheet.rows[i] ?? [];
      const why = whySkipped(cells, i + 1);
      const cell = cells[column] ?? '';
      if (why === 'total' || why === 'title') above = '';
      if (why) continue;
      const meansAbove = isDitto(cell) || (fillsBlanks && textOf(cell).trim() === '');
      if (!meansAbove) above = isPlain(field, cell, headings[column]) ? cell : '';
      else if (above !== '') {
        rows[i] = withCell(rows[i] ?? [], column, above);
        carried[field]++;
      }
    }
  }
  return { sheet: carried.department + carried.year > 0 ? { ...sheet, rows } : sheet, carried };
}

/** Whether a column names each thing once: where one comes again it stands in every row, and a blank in it is a gap. */
export function couldBegin({ rows }: Sheet, { headerRows }: RosterSettings, column: number): boolean {
  const seen = new Set<string>();
  for (const cells of rows.slice(headerRows)) {
    const cell = cells[column];
    const text = isDitto(cell) ? '' : textOf(cell).trim();
    if (text !== '' && seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}

/** Whether a cell says that what stands above is meant: 同上, 〃. */
export function isDitto(cell: Cell | undefined): boolean {
  return ditto.test(textOf(cell).trim());
}

function isPlain(field: CarriedField, cell: Cell, heading: string | undefined): boolean {
  return typeof cell === 'string' && (field === 'department' || yearInCell(cell, heading).kind === 'year');
}

/** A row with another cell in some column. */
export function withCell(cells: readonly Cell[], column: number, cell: Cell): Cell[] {
  const whole = Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) => cells[i] ?? '');
  whole[column] = cell;
  return whole;
}
