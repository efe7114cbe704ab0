import type { SearchRecord } from '~/search/record';

/** How well an answer is known, as on its own page. */
export const knownSays: Readonly<Record<NonNullable<SearchRecord['known']>, string>> = {
  texts: '文件写了',
  reported: '据转载',
  silent: '文件没有写',
};
