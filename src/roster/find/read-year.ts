import { narrowed } from '~/rules/duty/narrowed';

/** A year as lists write it: 2018, 2018年, ２０１８年度; undefined when it is none. */
export function readYear(typed: string): number | undefined {
  const [, year] = /^((?:19|20)\d\d) ?(?:年|年度)?$/.exec(narrowed(typed)) ?? [];
  return year === undefined ? undefined : Number(year);
}
