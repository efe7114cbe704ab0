import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceFor, sentencesOf } from '~/search/sentence';

test.each([
  ['两句', '公需科目免费学。专业科目要申报。', ['公需科目免费学。', '专业科目要申报。']],
  ['没有句号的最后一句', '公需科目免费学。专业科目要申报', ['公需科目免费学。', '专业科目要申报']],
  ['引号跟着句号', '他说：“可以。”后来又说不行。', ['他说：“可以。”', '后来又说不行。']],
  ['空格隔开的几项', '两个专题任选一个 会计人员不再补学', ['两个专题任选一个', '会计人员不再补学']],
  ['外文前后的空格不是句子的界', '打开 Excel 或 CSV 名单。', ['打开 Excel 或 CSV 名单。']],
  ['几个感叹号是一个', '不行！！可以。', ['不行！！', '可以。']],
  ['前后的空白不是句子', '可以。 \n 不行。\n ', ['可以。', '不行。']],
  [
    '隔开几项的空格可以有几个',
    '两个专题任选一个  会计人员不再补学',
    ['两个专题任选一个', '会计人员不再补学'],
  ],
  ['小数点不是句号', '按工资总额的1.5%提取。', ['按工资总额的1.5%提取。']],
])('分句：%s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('没有字的，什么也取不到', () => {
  expect(sentenceFor('', new Map())).toBe('');
});

test('一个字也不少', () => {
  const text = fc.string({ unit: fc.constantFrom(...'学时。！？”） \nA1；，') });
  fc.assert(
    fc.property(text, (t) => {
      expect(sentencesOf(t).join('').replace(/\s/g, '')).toBe(t.replace(/\s/g, ''));
    }),
    { seed: 17 },
  );
});

test.each([
  [['补学'], '可以于2019年6月底前补学。'],
  [['课件'], '省里开发网络课件。'],
  [['没有'], '省里开发网络课件。'],
])('问%s，取的是最相符的整句', (tokens, sentence) => {
  const weights = new Map((tokens as string[]).map((t) => [t, 1]));
  expect(sentenceFor('省里开发网络课件。可以于2019年6月底前补学。', weights)).toBe(sentence);
});
