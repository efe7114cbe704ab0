import { narrowed } from '~/rules/narrowed';

const range = /20\d\d年?度?[-~—–至到]+20\d\d/;
const year = /(?:^|\D)(20\d\d)(?=$|年(?!\d{1,2}月))/g;

/** The one year that some words of a list name, such as its title or the name of its sheet; undefined where they name none, or several. */
export function namedYear(words: readonly string[]): number | undefined {
  const years = new Set<number>();
  for (const word of words) {
    const text = narrowed(word).replace(/ /g, '');
    if (range.test(text)) return undefined;
    for (const [, named] of text.matchAll(year)) years.add(Number(named));
  }
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
