import type { Clause } from '~/schemas/clauses';
import { figuresIn } from './notice-figures';
import type { Notice } from './notice-parts';
import { placesIn } from './notice-places';
import { windowsInRows } from './notice-table';
import { topicsIn } from './notice-topics';
import { windowsIn } from './notice-windows';

/** What a document says of the year it is about; undefined where it names no year or says nothing of what a year asks. */
export function noticeIn(title: string, clauses: readonly Clause[]): Notice | undefined {
  const places = placesIn(clauses);
  const year = yearIn(title) ?? yearIn(places.map((p) => p.quote).join('\n')) ?? plainYearIn(title);
  if (year === undefined) return undefined;
  const { figures, open } = figuresIn(places, year);
  const topics = topicsIn(title, clauses, places);
  const windows = [...windowsIn(places, year), ...windowsInRows(places, year)];
  if (figures.length === 0 && !topics && windows.length === 0) return undefined;
  return { year, figures, topics, windows, open };
}

/** The year that is named most. */
function yearIn(text: string): number | undefined {
  const named = [...text.matchAll(/(20\d\d)年度/g)].map(([, year]) => Number(year));
  const count = (year: number) => named.filter((y) => y === year).length;
  return [...new Set(named)].sort((a, b) => count(b) - count(a) || b - a)[0];
}

/** A year that a title names and no day of it: 2027年全省公需科目. */
function plainYearIn(title: string): number | undefined {
  const [, year] = /(20\d\d)年(?!\d)/.exec(title) ?? [];
  return year === undefined ? undefined : Number(year);
}
