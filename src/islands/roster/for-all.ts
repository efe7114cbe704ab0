import { namedYear } from '~/roster/named-year';
import { subjects } from '~/rules/subject';
import type { Opened, Settings } from './protocol';
import { columnsOf, headingsOf } from './settings';

/** What is chosen for rows that name no year or no sector. */
export interface ForAll {
  readonly year: number;
  /** Whether a person chose the year: then what the list's title says does not count. */
  readonly yearChosen?: boolean | undefined;
  readonly sector: string;
}

/** The settings a list starts with: what was found in it. */
export function settingsFor(opened: Opened, forAll: ForAll): Settings {
  const { sheet, found } = opened.look;
  return withForAll(opened, { sheet, headerRows: found.headerRows, columns: found.columns }, forAll);
}

/** Settings with what holds for rows that name no year or sector; the year is the list's own where it names one and nobody chose another. */
export function withForAll(
  opened: Opened,
  settings: Settings,
  { year, yearChosen, sector }: ForAll,
): Settings {
  const named = yearChosen ? undefined : yearNamed(opened, settings);
  return { ...settings, year: named ?? year, sector };
}

/** The year that a list without a column of years names itself: above its columns of hours, in its title or the name of its sheet, or in the name of its file. */
export function yearNamed({ name, sheets, look }: Opened, settings: Settings): number | undefined {
  if (settings.columns.year !== undefined) return undefined;
  const headings = headingsOf(look, settings.headerRows);
  const ofHours = subjects.flatMap((s) => columnsOf(settings, s)).map((column) => headings[column] ?? '');
  const titles = look.preview.slice(0, settings.headerRows).filter(isTitle).flat();
  return (
    namedYear(ofHours) ??
    namedYear([...titles, sheets[look.sheet]?.name ?? '']) ??
    namedYear([name.replace(/\.\w+$/, '')])
  );
}

/** A title stands alone, or beside a unit or a day; a heading has more to say. */
function isTitle(row: readonly string[]): boolean {
  return row.filter((cell) => cell.trim() !== '').length <= 3;
}

/** How the year of a list that has no column of years came about. */
export function yearSays(opened: Opened, settings: Settings): string {
  const named = yearNamed(opened, settings);
  if (named === undefined) return `没有写年度，按${settings.year}年度核对。`;
  return named === settings.year
    ? `没有年度的列，标题、表头或文件名里写着${named}年，按${named}年度核对。`
    : `没有年度的列，标题、表头或文件名里写着${named}年，您在上面选的是${settings.year}年度，按选的核对。`;
}
