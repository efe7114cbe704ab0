import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Answer } from './answer';
import type { Complaint } from './complaint';
import type { Entry } from './kinds';
import { lineOf } from './line-of';

const typed = /(\d+(?:\.\d+)?)(?:学时|学分)/g;

/** Lines of an answer's file that are not its own words on the page. */
const notOwnWords = /\b(quote|source|reason|says|question|also):|<Quote/;

/** What is typed by hand in an answer's own words although a figure says it: when the figure changes, the words would not. */
export function typedFigures(
  { file, data: answer }: Entry<Answer>,
  sectors: readonly SectorRules[],
): Complaint[] {
  const own = [
    answer.answer,
    ...answer.sectors.map((s) => s.say),
    ...answer.next,
    answer.open,
    ...answer.body,
  ];
  const words = answer.quotes.reduce((text, { quote }) => text.replace(quote, ''), own.join('\n'));
  return [...words.matchAll(typed)].flatMap(([written, number = '']) => {
    const figures = placeholders(number, sectors);
    if (figures.length === 0) return [];
    const says = `“${written}”是手打的数字，应写作 ${figures.slice(0, 3).join(' 或 ')}`;
    return [{ file: file.path, line: lineOf(file.text, written, notOwnWords), says }];
  });
}

/** The figures that are so many hours, the newest first. */
function placeholders(number: string, sectors: readonly SectorRules[]): string[] {
  return sectors
    .filter(({ follows }) => follows === undefined)
    .flatMap(({ sector, periods }) =>
      periods.flatMap(({ from, requirements }) =>
        requirements
          .filter(({ atLeast }) => plain(atLeast) === number)
          .map(({ scope }) => ({ from, name: `{${sector}.${from}.${scope}}` })),
      ),
    )
    .sort((a, b) => b.from - a.from)
    .map(({ name }) => name);
}
