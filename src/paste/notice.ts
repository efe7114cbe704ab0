import { addressesIn, type Clause } from '~/schemas/clauses';
import { daysBeside } from './notice-days';
import { figuresIn } from './notice-figures';
import type { Notice, Said } from './notice-parts';
import { placesIn } from './notice-places';
import { windowsInRows } from './notice-table';
import { topicsIn } from './notice-topics';
import { sentencesOf, windowsIn } from './notice-windows';
import { readAs } from './read-as';
import { byWhom, type SectorNames } from './whose';

/** What a document says of the year it is about, of the sectors there are; undefined where it names no year or says nothing of what a year asks. */
export function noticeIn(
  title: string,
  clauses: readonly Clause[],
  sectors: readonly SectorNames[] = [],
): Notice | undefined {
  const called = readAs(title, undefined).text;
  const plain = placesIn(readIn(clauses, undefined));
  const several = yearsIn(called);
  // Which of several is meant, its title does not say.
  const one = several.length > 0 ? '' : called;
  const year = yearIn(one) ?? yearIn(plain.map((p) => p.quote).join('\n')) ?? plainYearIn(one);
  if (year === undefined) return undefined;
  const read = readIn(clauses, year);
  const places = placesIn(read);
  const whose = byWhom(places, called, sectors);
  const { figures, others, choices, open, unclear } = figuresIn(whose, year, sectors);
  const { topics, unsplit } = topicsIn(called, read, places);
  const windows = [...windowsIn(whose, year), ...windowsInRows(whose, year)];
  const { deadlines, unused } = daysBeside(whose, windows, year);
  if (!topics && [figures, others, windows, deadlines].every((all) => all.length === 0)) return undefined;
  const addresses = addressesIn(clauses);
  const printed = <T extends Said>(said: T): T => {
    const { printed: back } = readAs(addresses.get(said.anchor) ?? '', year);
    return { ...said, quote: back(said.quote) };
  };
  return {
    year,
    alsoFor: several.filter((other) => other !== year),
    figures: figures.map(printed),
    others: others.map(({ rest, ...own }) => ({
      ...own,
      figures: own.figures.map(printed),
      ...(rest && { rest: printed(rest) }),
    })),
    choices: choices.map((one) => ({ ...one, candidates: one.candidates.map(printed) })),
    topics: topics && { ...printed(topics), names: topics.names.map((name) => nameIn(topics, name)) },
    windows: windows.map((w) => printed(w.noMakeUp ? { ...w, noMakeUp: printed(w.noMakeUp) } : w)),
    deadlines: deadlines.map(printed),
    unused: unused.map((one) => ({ ...printed(one), words: nameIn(one, one.words) })),
    apart: places.flatMap(apartIn).map(printed),
    open: [...open, ...unsplit],
    unclear,
  };

  function nameIn({ anchor }: Said, name: string): string {
    return readAs(addresses.get(anchor) ?? '', year).printed(name);
  }
}

/** The sentences that leave somebody out: 会计行业另有规定的，从其规定。 */
function apartIn({ anchor, quote }: Said): Said[] {
  return sentencesOf(quote)
    .filter((one) => /另[有行]规定|[从按]其规定|除外|不包括|不含|不适用/.test(one))
    .map((one) => ({ anchor, quote: one }));
}

/** The clauses with their words as they are read. */
function readIn(clauses: readonly Clause[], year: number | undefined): Clause[] {
  const read = (text: string) => readAs(text, year).text;
  return clauses.map((clause) => ({
    ...clause,
    ...(clause.heading !== undefined && { heading: read(clause.heading) }),
    paragraphs: clause.paragraphs.map((p) => ({ ...p, text: read(p.text) })),
    parts: readIn(clause.parts, year),
  }));
}
/** A year, but not the last of several: 2026—2028年度. */
const oneYear = '(?:^|[^—\\-~～至到])(20\\d\\d)';

/** Several years in a row that a title names as one: 2026—2028年度, 2026、2027年度. */
function yearsIn(title: string): number[] {
  const [, first, last] = /(20\d\d)(?:年度?)?(?:至|到|—+|-|~|～|、|和|及|与)(20\d\d)年度/.exec(title) ?? [];
  const length = Number(last) - Number(first) + 1;
  return length > 1 && length <= 5 ? Array.from({ length }, (_, i) => Number(first) + i) : [];
}

/** The year that is named most. */
function yearIn(text: string): number | undefined {
  const named = [...text.matchAll(new RegExp(`${oneYear}年度`, 'g'))].map(([, year]) => Number(year));
  const count = (year: number) => named.filter((y) => y === year).length;
  return [...new Set(named)].sort((a, b) => count(b) - count(a) || b - a)[0];
}

/** A year that a title names and no day of it: 2027年全省公需科目. */
function plainYearIn(title: string): number | undefined {
  const [, year] = new RegExp(`${oneYear}年(?!\\d)`).exec(title) ?? [];
  return year === undefined ? undefined : Number(year);
}
