import type { Opened, Settings } from '~/islands/roster/desk/protocol';
import { columnsOf, headingsOf } from '~/islands/roster/desk/settings';
import { type ListYear, listYear } from '~/roster/find/list-year';
import { subjects } from '~/rules/duty/subject';

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

/** Settings with what holds for rows that name no year or sector; the year is the list's own where it tells one and nobody chose another. */
export function withForAll(
  opened: Opened,
  settings: Settings,
  { year, yearChosen, sector }: ForAll,
): Settings {
  const yearSeen = yearTold(opened, settings);
  const given = { ...settings, sector, yearSeen };
  if (yearChosen) return { ...given, year, yearBy: 'chosen' };
  if (settings.yearBy === 'answered') return given;
  return { ...given, year: { none: year, year: yearIn(yearSeen), unclear: undefined }[yearSeen.kind] };
}

function yearIn(told: ListYear): number | undefined {
  return told.kind === 'year' ? told.year : undefined;
}

/** What the list says of the year of rows that name none. */
function yearTold({ name, sheets, look }: Opened, settings: Settings): ListYear {
  const headings = headingsOf(look, settings.headerRows);
  return listYear({
    ofHours: subjects.flatMap((s) => columnsOf(settings, s)).map((column) => headings[column] ?? ''),
    above: look.preview.slice(0, settings.headerRows),
    headings,
    sheet: sheets[look.sheet]?.name ?? '',
    file: name.replace(/\.\w+$/, ''),
    ...look.titlesBelow,
  });
}
