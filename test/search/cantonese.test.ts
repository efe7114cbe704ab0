import { expect, test } from 'vitest';
import { fromCantonese } from '~/search/cantonese';

/** As it is handed over: the longest first. */
const table = [
  ['这边', '这边'],
  ['唔使', '不用'],
  ['会计', '会计'],
  ['边', '哪'],
  ['唔', '不'],
  ['计', '算'],
  ['咗', '了'],
  ['睇', '看'],
] as const;

test.each([
  ['要睇几多', '要看几多'],
  ['唔使学', '不用学'],
  ['得唔得', '行不行'],
  ['评唔评得', '能不能评'],
  ['学咗未', '学了没有'],
  ['唔知学紧', '不知在学'],
  ['睇晒', '看完'],
  ['唔补返', '不补回'],
  ['唔知点改', '不知怎么改'],
])('“%s”就是“%s”', (said, plain) => {
  expect(fromCantonese(said, table)).toBe(plain);
});

test.each(['这边的会计', '点击审核', '几点改的', '同时学', '合同到期', '计划', '学得紧张'])(
  '没有粤语的字，“%s”一个字也不换',
  (said) => expect(fromCantonese(said, table)).toBe(said),
);

test.each([
  ['会计唔使学', '会计不用学'],
  ['这边唔审', '这边不审'],
  ['一点唔改', '一点不改'],
  ['唔同时学', '不同时学'],
])('粤语里也说的普通话不换：“%s”就是“%s”', (said, plain) => {
  expect(fromCantonese(said, table)).toBe(plain);
});
