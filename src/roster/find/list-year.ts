import { type YearsIn, yearsIn } from './years-in';

/** Where a list tells its year. */
export type YearPlace = 'heading' | 'title' | 'sheet' | 'file' | 'below' | 'column' | 'days' | 'elsewhere';

/** The year that a list tells for all its rows, or what it says of it that is not plain. */
export type ListYear =
  | { readonly kind: 'none' }
  | (Exclude<YearsIn, { kind: 'none' }> & { readonly place: YearPlace });

/** What of a list may tell its year. */
export interface YearWords {
  /** The headings of its columns of hours. */
  readonly ofHours: readonly string[];
  /** The rows above the list, its headings among them. */
  readonly above: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly sheet: string;
  /** The name of its file, without the ending. */
  readonly file: string;
  /** What stands alone in a row below the headings. */
  readonly below: readonly string[];
  /** What stands among the people or over another table, and tells of a year that may not be everybody's. */
  readonly elsewhere: readonly string[];
}

/** Reads the year of a list where it stands, the nearest to the hours first; what may be only a day is asked about only where nothing else is said. */
export function listYear({ ofHours, above, headings, sheet, file, below, elsewhere }: YearWords): ListYear {
  const titles = above.flatMap((row) => titlesIn(row, headings));
  const places: readonly (readonly [YearPlace, YearsIn])[] = [
    ['heading', yearsIn(...ofHours)],
    [yearsIn(...titles).kind === 'none' ? 'sheet' : 'title', yearsIn(...titles, sheet === file ? '' : sheet)],
    ['file', yearsIn(file)],
    ['below', plainOrDay(yearsIn(...below))],
    ['elsewhere', asked(yearsIn(...elsewhere))],
  ];
  const told = places.flatMap(([place, years]) => (years.kind === 'none' ? [] : { ...years, place }));
  return told.find((years) => !isWeak(years)) ?? told[0] ?? { kind: 'none' };
}

function isWeak(years: YearsIn): boolean {
  return years.kind === 'unclear' && (years.why === 'day' || years.why === 'relative');
}

/** Of notes below a list nothing is asked but the day it was signed. */
function plainOrDay(years: YearsIn): YearsIn {
  return years.kind === 'year' || (years.kind === 'unclear' && years.why === 'day')
    ? years
    : { kind: 'none' };
}

/** One year that others have is not plainly the year of these. */
function asked(years: YearsIn): YearsIn {
  return years.kind === 'year'
    ? { kind: 'unclear', why: 'two-years', words: years.words, years: [years.year] }
    : years;
}

/** What in a row above a list is no heading; what follows a key goes with it: 人数：, 2018. */
function titlesIn(row: readonly string[], headings: readonly string[]): string[] {
  const words: string[] = [];
  let key = '';
  row.forEach((cell, column) => {
    const text = cell.trim();
    if (text === '') return;
    const isHeading = (headings[column] ?? '').includes(text);
    if (!isHeading) words.push(key + text);
    key = /[:：]$/.test(text) ? text : '';
  });
  return words;
}
