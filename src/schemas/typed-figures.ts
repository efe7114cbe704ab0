import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Answer } from './answer';

const typed = /(\d+(?:\.\d+)?)(?:学时|学分)/g;

/** What is typed by hand in an answer's own words although a figure says it: when the figure changes, the words would not. */
export function typedFigures(answer: Answer, sectors: readonly SectorRules[]): string[] {
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
    return figures.length > 0 ? [`“${written}”是手打的数字，应写作 ${figures.slice(0, 3).join(' 或 ')}`] : [];
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
