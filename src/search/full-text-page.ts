import { kindOf } from './kinds';

export { wordsFor } from './full-text-words';

/** What the full text can be filtered by, as far as a page's address says it: its kind, its year. */
export function filtersFor(path: string): Array<readonly [name: string, value: string]> {
  const [, year] = /^(?:guides\/|policies\/[a-z]+-)(\d{4})\b/.exec(path) ?? [];
  return [['kind', kindOf(path)], ...(year ? [['year', year] as const] : [])];
}
