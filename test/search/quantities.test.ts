import { expect, test } from 'vitest';
import { quantitiesIn } from '~/search/quantities';

const said = (text: string) => quantitiesIn(text).map(({ at, length }) => text.slice(at, at + length));

test.each([
  ['病假三个月', ['三个月']],
  ['两门都学了半天', ['两门', '半天']],
  ['记八个', ['八个']],
  ['休了3个月', ['3个月']],
  ['休了12个月', ['12个月']],
  ['几年没学', ['几年']],
  ['一学期十几次', ['一学期', '十几次']],
  ['2018年72学时', []],
  ['三级教师', []],
  ['个人选修', []],
])('“%s”里的数量：%j', (text, quantities) => {
  expect(said(text)).toEqual(quantities);
});
