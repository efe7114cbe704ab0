import { addressesIn, type Clause } from '~/schemas/clauses';
import { daysBeside } from './notice-days';
import { figuresIn } from './notice-figures';
import type { Notice, Said, UnusedDay } from './notice-parts';
import { placesIn } from './notice-places';
import { rulesIn, ruleWords } from './notice-rules';
import { windowsInRows } from './notice-table';
import { topicsIn } from './notice-topics';
import { windowsIn } from './notice-windows';
import { readAs } from './read-as';
import { sentencesOf } from './sentences';
import { byWhom, laidDownElsewhere, type SectorNames, sectorsNamed, type WhosePlace } from './whose';

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
  const meant = sectorsNamed(called, sectors)[0] ?? sectors[0]?.sector ?? '';
  const { figures, parts, notCounted, others, choices, open, unclear } = figuresIn(
    whose,
    year,
    sectors,
    meant,
  );
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
    parts: parts.map(printed),
    notCounted: notCounted.map(printed),
    others: others.map(({ rest, ...own }) => ({
      ...own,
      figures: own.figures.map(printed),
      parts: own.parts.map(printed),
      notCounted: own.notCounted.map(printed),
      ...(rest && { rest: printed(rest) }),
    })),
    choices: choices.map((one) => ({ ...one, candidates: one.candidates.map(printed) })),
    topics: topics && { ...printed(topics), names: topics.names.map((name) => nameIn(topics, name)) },
    windows: windows.map((w) => ({
      ...printed(w),
      ...(w.noMakeUp && { noMakeUp: printed(w.noMakeUp) }),
      ...(w.notFor && { notFor: w.notFor.map(printed) }),
    })),
    deadlines: deadlines.map(printed),
    rules: rulesIn(whose).map(printed),
    unused: [...whose.flatMap(withoutSector), ...unused, ...whose.flatMap(leftToOthers)].map((one) => ({
      ...printed(one),
      words: nameIn(one, one.words),
    })),
    apart: places.flatMap(apartIn).map(printed),
    open: [...open, ...unsplit],
    unclear,
  };

  function nameIn({ anchor }: Said, name: string): string {
    return readAs(addresses.get(anchor) ?? '', year).printed(name);
  }
}

/** What is said of people for whom no sector is known, with where it may go. */
function withoutSector({ whom, anchor, quote, strangers = [] }: WhosePlace): UnusedDay[] {
  if (whom.length > 0) return [];
  const goes =
    '内容里没有这个行业，没有替它写：是哪个行业的，把它写进那个行业的“别的叫法”再读一次；都不是的，要写就新建一个行业';
  return sentencesOf(quote).map((one) => ({
    words: strangers.join('、'),
    ...{ anchor, quote: one, goes, isUrgent: true },
  }));
}

/** What a notice leaves to others, to be laid down later. */
function leftToOthers({ whom, anchor, quote }: WhosePlace): UnusedDay[] {
  if (whom.length === 0) return [];
  return sentencesOf(quote).flatMap((one) => {
    const [words] = /另行(?:安排|组织|规定|制定|通知|公布|发布|下达)/.exec(one) ?? [];
    const goes = '留给别的文件的：出来了再写；读者现在要知道的，写在那个行业的“一起告诉读者的话”';
    return words === undefined || /专题/.test(one) ? [] : [{ words, anchor, quote: one, goes }];
  });
}

/** The sentences that leave somebody out: 会计行业另有规定的，从其规定。 */
function apartIn({ anchor, quote }: Said): Said[] {
  return sentencesOf(quote)
    .filter(
      (one) =>
        laidDownElsewhere.test(one) || (/除外|不包括|不含|不适用/.test(one) && !ruleWords.carry.test(one)),
    )
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
