import type { Answer } from '~/schemas/answer';

/** The years that an answer's own words name, quoted words and figures filled in by their names left out; the earliest first. */
export function yearsByHand(answer: Answer): number[] {
  const words = answer.quotes.reduce(
    (text, { quote }) => text.replace(quote, ''),
    ownWords(answer).join('\n'),
  );
  const years = [...words.matchAll(/(^|[^\d-])(20\d\d)(?=[年、至—])/g)].map(([, , year]) => Number(year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What an answer says that a newer year may have changed: how its conclusion begins, and every sentence that names the newest year it speaks of. */
export function sentencesAbout(answer: Answer, newest: number): string[] {
  const [, conclusion = '', ...rest] = ownWords(answer).map((text) => text.match(/[^。\n]+。?/g) ?? []);
  const [first = ''] = conclusion;
  const dated = [conclusion, ...rest].flat().filter((one) => one.includes(`${newest}年`) && one !== first);
  return [...new Set([first, ...dated])];
}

function ownWords(answer: Answer): string[] {
  const { question, answer: conclusion, sectors, next, open = '', asks = '', body } = answer;
  return [question, conclusion, ...sectors.map((s) => s.say), ...next, open, asks, ...body];
}
