import { subjects } from '~/rules/subject';
import { textOf } from '~/sheets/cell';
import type { Sheet, Workbook } from '~/sheets/workbook';
import { type Columns, type Field, fields } from './field';
import { findColumns } from './find-columns';
import { plainHeading } from './headings';
import { namedYear } from './named-year';
import type { Part } from './part';
import type { RosterSettings } from './roster';
import { tablesIn } from './tables-in';

/** How a table is read. */
type Read = Omit<Part, 'sheet'>;

/** A sheet that can be judged together with another, from 0. */
export interface Alike {
  readonly sheet: number;
  readonly hidden: boolean;
  /** The tables in it. */
  readonly parts: readonly Part[];
}

/** The other sheets that have every column in use, under the same heading, wherever it stands; each with its own year where it names one. */
export function sheetsAlike({ sheets }: Workbook, own: number, part: Read): Alike[] {
  return sheets.flatMap((sheet, i) => {
    const same = i === own ? undefined : readAs(part, sheet);
    const parts = same && tablesIn(sheet).map((table) => ({ ...same, sheet: table }));
    return parts ? [{ sheet: i, hidden: sheet.hidden ?? false, parts }] : [];
  });
}

function readAs({ settings, headings }: Read, sheet: Sheet): Read | undefined {
  const found = findColumns(sheet);
  if (found.headerRows === 0) return undefined;
  const there = found.headings.map(plainHeading);
  const moved = (column: number) => onlyAt(there, plainHeading(headings[column] ?? ''));
  const columns: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const column = settings.columns[field];
    if (column === undefined) continue;
    const to = moved(column);
    if (to === undefined) return undefined;
    columns[field] = to;
  }
  const added = Object.fromEntries(
    Object.entries(settings.added ?? {}).map(([subject, more]) => [subject, more.map(moved)] as const),
  );
  if (Object.values(added).some((more) => more.includes(undefined))) return undefined;
  const { headerRows } = found;
  const year = yearIn(sheet, headerRows, columns, found.headings) ?? settings.year;
  const same = { ...settings, headerRows, columns, added, year } as RosterSettings;
  return { headings: found.headings, settings: same };
}

/** Where a heading stands, if it stands once. */
function onlyAt(headings: readonly string[], wanted: string): number | undefined {
  const at = headings.indexOf(wanted);
  return wanted === '' || at !== headings.lastIndexOf(wanted) || at < 0 ? undefined : at;
}

/** The year that a sheet without a column of years names: above its hours, in a title, or in its name. */
function yearIn(
  sheet: Sheet,
  headerRows: number,
  columns: Columns,
  headings: readonly string[],
): number | undefined {
  if (columns.year !== undefined) return undefined;
  const titles = sheet.rows
    .slice(0, headerRows)
    .map((row) => row.map(textOf).filter((text) => text.trim() !== ''))
    .filter(({ length }) => length <= 3);
  return (
    namedYear(subjects.map((subject) => headings[columns[subject] ?? -1] ?? '')) ??
    namedYear([...titles.flat(), sheet.name])
  );
}
