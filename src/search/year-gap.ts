import type { Gap } from './gap';

/** The gap of a year that there is no page of: one that has no texts yet, or one before the first. */
export function yearGap(
  year: number,
  [first, last]: readonly [first: number, last: number],
): Gap | undefined {
  if (year >= first && year <= last) return undefined;
  const near = year > last ? last : first;
  return {
    id: year > last ? 'future-year' : 'past-year',
    title: `${year}年度`,
    say: `本站没有${year}年度的资料，收录的是${first}至${last}年度。`,
    grade: 'unknown',
    asks:
      year > last
        ? '公布以后看省里当年的学习指南，或问单位人事部门。'
        : '问单位人事部门，或所在地人力资源社会保障部门。',
    see: [
      { path: `guides/${near}/`, title: `${near}年度学习要求` },
      { path: 'guides/', title: '各年度的学习要求' },
    ],
  };
}
