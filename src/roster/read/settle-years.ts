import { below } from '~/roster/find/column-cells';
import { yearOfDays } from '~/roster/find/day-columns';
import type { Question, YearWord } from '~/roster/find/question';
import type { RosterSettings } from '~/roster/find/settings';
import { yearInCell } from '~/roster/find/year-cell';
import { textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { skipping } from './skip';

export interface SettledYears {
  readonly settings: RosterSettings;
  /** What has to be asked before anybody is counted. */
  readonly asks: readonly Question[];
}

/** With as many words as this, the column is more likely the wrong one. */
const mostAsked = 30;

/** Settles which year the rows of a list are of: rows that name none take what the list says, the only year that its other rows name, or the one assumed where it says nothing. */
export function settleYears(
  sheet: Sheet,
  settings: RosterSettings,
  headings: readonly string[],
): SettledYears {
  const { blank, named, words, unclear } = yearsOf(sheet, settings, headings);
  const asks: Question[] = [];
  const open = words.filter(({ word }) => !settings.yearWords?.has(word));
  if (open.length > 0 && unclear > named.rows)
    asks.push({ kind: 'year-words', words: open.slice(0, mostAsked) });
  const seen = settings.yearSeen ?? { kind: 'none' };
  if (!blank || settings.yearBy) return { settings, asks };
  if (seen.kind === 'unclear') asks.push({ kind: 'which-year', seen });
  const [year, ...others] = named.years;
  if (seen.kind === 'year')
    return { settings: { ...settings, otherDays: otherDaysIn(sheet, settings, headings, seen.year) }, asks };
  if (seen.kind === 'none' && year === undefined) {
    const ofDays = yearOfDays(below(sheet, settings.headerRows), headings);
    if (ofDays.kind === 'unclear') asks.push({ kind: 'which-year', seen: ofDays });
  }
  if (seen.kind !== 'none' || year === undefined) return { settings, asks };
  const years = [...named.years].sort((a, b) => b - a);
  const inColumn = { words: years.map((year) => `${year}年`).join('、'), place: 'column' } as const;
  if (others.length === 0) {
    return { settings: { ...settings, year, yearSeen: { kind: 'year', year, ...inColumn } }, asks };
  }
  asks.push({ kind: 'which-year', seen: { kind: 'unclear', why: 'two-years', years, ...inColumn } });
  return { settings, asks };
}

/** The days beside the people that fall outside the year which the list names. */
function otherDaysIn(
  sheet: Sheet,
  { headerRows }: RosterSettings,
  headings: readonly string[],
  year: number,
): RosterSettings['otherDays'] {
  const found = yearOfDays(below(sheet, headerRows), headings);
  if (found.kind === 'none') return undefined;
  const years = found.years.filter((one) => one !== year);
  return years.length > 0 ? { heading: found.heading, years } : undefined;
}

/** What the rows of people say of their year. */
interface YearsOf {
  /** Whether any says nothing. */
  readonly blank: boolean;
  readonly named: { readonly rows: number; readonly years: readonly number[] };
  readonly words: readonly YearWord[];
  /** How many rows say what is not one year. */
  readonly unclear: number;
}

function yearsOf(sheet: Sheet, settings: RosterSettings, headings: readonly string[]): YearsOf {
  const { columns, headerRows } = settings;
  const column = columns.year;
  if (column === undefined) return { blank: true, named: { rows: 0, years: [] }, words: [], unclear: 0 };
  const rowsOf = new Map<string, number[]>();
  for (const [i, cells] of sheet.rows.entries()) {
    if (i < headerRows) continue;
    const word = textOf(cells[column]).trim();
    const rows = rowsOf.get(word);
    if (rows) rows.push(i);
    else rowsOf.set(word, [i]);
  }
  const whySkipped = skipping(settings, headings, sheet);
  const isPerson = (i: number) => whySkipped(sheet.rows[i] ?? [], i + 1) === undefined;
  const years = new Set<number>();
  const words: YearWord[] = [];
  let rows = 0;
  for (const [word, at] of rowsOf) {
    const found = yearInCell(word, headings[column]);
    if (found.kind === 'year') {
      years.add(found.year);
      rows += at.length;
    } else if (found.kind === 'unclear') {
      const people = at.filter(isPerson).length;
      if (people > 0) words.push({ word, rows: people, years: found.years });
    }
  }
  words.sort((a, b) => b.rows - a.rows);
  const unclear = words.reduce((sum, word) => sum + word.rows, 0);
  return { blank: (rowsOf.get('') ?? []).some(isPerson), named: { rows, years: [...years] }, words, unclear };
}
