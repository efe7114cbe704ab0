import { expect, test } from 'vitest';
import { withWholeVerbs } from '~/search/parted-verbs';
import { wordBook } from '~/search/word-book';

const book = wordBook({
  classes: [{ words: ['退休', '请假', '补学', '错时', '错过时间', '几月', '休息', '假'] }],
});

test.each([
  ['退了休还要学吗', '退休了还要学吗'],
  ['请个假', '请假个'],
  ['请过一个假', '请过一个假'],
  ['请了一个假', '请假了一个'],
  ['我补过学', '我补学过'],
  ['补学退了休', '补学退休了'],
  ['退了休还要补学', '退休了还要补学'],
  ['退了休，再请个假', '退休了，再请假个'],
])('拆开说的词合起来：“%s”就是“%s”', (said, whole) => {
  expect(withWholeVerbs(said, book)).toBe(whole);
});

test.each(['看了书', '退了休息', '错过时间', '退休了', '几个月', '退学了休息'])(
  '不认得的、没拆开的不动：“%s”',
  (said) => {
    expect(withWholeVerbs(said, book)).toBe(said);
  },
);
