import type { Answer } from '~/schemas/answer';

/** The years that an answer's own words name, quoted words and figures filled in by their names left out; the earliest first. */
export function yearsByHand(answer: Answer): number[] {
  const own = [
    answer.question,
    answer.answer,
    ...answer.sectors.map((s) => s.say),
    ...answer.next,
    answer.open ?? '',
    answer.asks ?? '',
    ...answer.body,
  ];
  const words = answer.quotes.reduce((text, { quote }) => text.replace(quote, ''), own.join('\n'));
  const years = [...words.matchAll(/(^|[^\d-])(20\d\d)(?=[年、至—])/g)].map(([, , year]) => Number(year));
  return [...new Set(years)].sort((a, b) => a - b);
}
