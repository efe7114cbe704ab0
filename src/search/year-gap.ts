import type { Gap } from './gap';

/** The gap of a year that there is no page of: one that has no texts yet, or one before the first. */
export function yearGap(
  year: number,
  [first, last]: readonly [first: number, last: number],
): Gap | undefined {
  if (year > last)
    return gapOf(
      'future-year',
      year,
      [first, last],
      last,
      '公布以后看省里当年的学习指南，或问单位人事部门。',
    );
  if (year < first)
    return gapOf('past-year', year, [first, last], first, '问单位人事部门，或所在地人力资源社会保障部门。');
  return undefined;
}

function gapOf(
  id: string,
  year: number,
  [first, last]: readonly [first: number, last: number],
  near: number,
  asks: string,
): Gap {
  return {
    id,
    title: `${year}年度`,
    say: `本站没有${year}年度的资料，收录的是${first}至${last}年度。`,
    grade: 'unknown',
    asks,
    see: [
      { path: `guides/${near}/`, title: `${near}年度学习要求` },
      { path: 'guides/', title: '各年度的学习要求' },
    ],
  };
}
