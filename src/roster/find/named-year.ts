import { yearsIn } from './years-in';

/** The one year that some words of a list name, such as its title or the name of its sheet; undefined where they name none, or several. */
export function namedYear(words: readonly string[]): number | undefined {
  const found = yearsIn(...words);
  return found.kind === 'year' ? found.year : undefined;
}
