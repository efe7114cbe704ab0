import { subjects } from '~/rules/duty/subject';
import { textOf } from '~/sheets/cell';
import type { Sheet, Workbook } from '~/sheets/workbook';
import { type Columns, type Field, fields } from './field';
import { findColumns } from './find-columns';
import { plainHeading } from './headings';
import { type ListYear, listYear } from './list-year';
import type { Part } from './part';
import type { Kinds, RosterSettings } from './settings';
import { tablesIn } from './tables-in';
import { titlesBelow } from './titles-below';

/** How a table is read. */
type Read = Omit<Part, 'sheet'>;

/** A sheet that can be judged together with another, from 0. */
export interface Alike {
  readonly sheet: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The tables in it. */
  readonly parts: readonly Part[];
}

/** The other sheets that have every column in use, under the same heading or that of another year, wherever it stands; each with its own year where it names one. */
export function sheetsAlike({ sheets }: Workbook, own: number, part: Read): Alike[] {
  return sheets.flatMap((sheet, i) => {
    const same = i === own ? undefined : readAs(part, sheet);
    const parts = same && tablesIn(sheet).map((table) => ({ ...same, sheet: table }));
    return parts ? [{ sheet: i, name: sheet.name, hidden: sheet.hidden ?? false, parts }] : [];
  });
}

function readAs({ settings, headings }: Read, sheet: Sheet): Read | undefined {
  const found = findColumns(sheet);
  const there = found.headings.map(plainHeading);
  const yearless = there.map(withoutYear);
  const moved = (column: number) => {
    const wanted = plainHeading(headings[column] ?? '');
    return onlyAt(there, wanted) ?? onlyAt(yearless, withoutYear(wanted));
  };
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
  const kinds = settings.kinds && movedKinds(settings.kinds, moved);
  if (settings.kinds && !kinds) return undefined;
  const seen = yearIn(sheet, headerRows, columns, found.headings);
  const own = yearOwn(seen, settings, sheet.name);
  const same = { ...settings, headerRows, columns, added, kinds, ...own } as RosterSettings;
  return { headings: found.headings, settings: same };
}

function movedKinds(kinds: Kinds, moved: (column: number) => number | undefined): Kinds | undefined {
  const column = moved(kinds.column);
  const hours = kinds.hours === undefined ? undefined : moved(kinds.hours);
  const state = kinds.state && moved(kinds.state.column);
  if (column === undefined || (kinds.hours !== undefined && hours === undefined)) return undefined;
  if (kinds.state === undefined) return { ...kinds, column, hours };
  return state === undefined
    ? undefined
    : { ...kinds, column, hours, state: { ...kinds.state, column: state } };
}

/** A year that somebody chose for all holds for every sheet; one that was answered holds for the sheet that was asked about, and for those that say nothing. */
function yearOwn(
  yearSeen: ListYear,
  { yearBy, yearsOfSheets }: RosterSettings,
  sheet: string,
): Partial<RosterSettings> {
  if (yearBy === 'chosen') return {};
  const answer = yearsOfSheets?.get(sheet);
  if (answer !== undefined) return { year: answer, yearSeen, yearBy: 'answered' };
  if (yearSeen.kind === 'none') return {};
  return { year: yearSeen.kind === 'year' ? yearSeen.year : undefined, yearSeen, yearBy: undefined };
}

/** 2022年公需 of one sheet is 2023年公需 of another. */
function withoutYear(heading: string): string {
  return heading.replace(/20\d\d年?度?/g, '');
}

/** Where a heading stands, if it stands once. */
function onlyAt(headings: readonly string[], wanted: string): number | undefined {
  const at = headings.indexOf(wanted);
  return wanted === '' || at !== headings.lastIndexOf(wanted) || at < 0 ? undefined : at;
}

/** What a sheet says itself of its year: above its hours, in a title, in its name or below. */
function yearIn(sheet: Sheet, headerRows: number, columns: Columns, headings: readonly string[]): ListYear {
  return listYear({
    ofHours: subjects.map((subject) => headings[columns[subject] ?? -1] ?? ''),
    above: sheet.rows.slice(0, headerRows).map((row) => row.map(textOf)),
    headings,
    sheet: sheet.name,
    file: '',
    ...titlesBelow(sheet, headerRows),
  });
}
