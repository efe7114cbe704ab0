import { expect, test } from 'vitest';
import { exceededFrom } from '~/queries/later-figures';

test.each([
  { clause: 'yrsb-2018-277#s3-p1', from: 2020, why: '一般人员的数字，2020年起更高' },
  { clause: 'yrsb-2018-277#s3', from: 2020, why: '那一段所在的一条' },
  { clause: 'yrsb-2018-277#s3-p2', from: undefined, why: '会计的数字没有变' },
  { clause: 'yrsb-2018-277#s4', from: undefined, why: '没有数字的一条' },
])('$clause：$why', ({ clause, from }) => {
  expect(exceededFrom(clause)).toBe(from);
});
