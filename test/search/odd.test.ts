import { expect, test } from 'vitest';
import { isOdd, lettersUnknown } from '~/search/odd';
import { wordBook } from '~/search/word-book';

const book = wordBook({ classes: [{ words: ['补学', 'hr', 'cpa'] }] });
const all = (text: string, covered: boolean) => Array.from({ length: text.length }, () => covered);

test.each([
  ['认得的外文不算', 'hr和cpa', false],
  ['不认得的外文', 'hr和gxkm', true],
  ['连着认得的外文写的', 'hrgxkm', true],
  ['前面是认得的，后面不是', 'cpa gxkm', true],
  ['后面是认得的，前面不是', 'gxkm cpa', true],
  ['没有外文', '补学2018', false],
])('%s：“%s”', (_, text, unknown) => {
  expect(lettersUnknown(text, book)).toBe(unknown);
  expect(isOdd(text, all(text, true), book)).toBe(unknown);
});

test.each([
  ['一个没有着落的字', '鲸', [false], true],
  ['一个有着落的字', '补', [true], false],
  ['没有着落的字挨着别的字', '补鲸', [true, false], true],
  ['都有着落', '补学', [true, true], false],
  ['一个没有着落的字挨着数字', '鲸8', [false, true], false],
  ['什么也没有', '', [], false],
] as const)('%s：“%s”', (_, text, covered, odd) => {
  expect(isOdd(text, covered, book)).toBe(odd);
});
