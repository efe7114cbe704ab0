import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsIn, termFor, wordsFor } from '~/search/full-text-words';

describe('全文的一段切成词，再拼回来', () => {
  test.each([
    '2018年度的公需科目学习，可以于2019年6月底前补学。',
    '粤人社办〔2018〕277号 具体问题答复口径',
    '按1.5%提取；Excel 2016 也行',
    '一、关于',
    '学',
    'Zoo 和 zero',
  ])('“%s”', (text) => {
    const [read] = paragraphsIn(wordsFor(text));
    expect(read?.text.replace(/ /g, '')).toBe(text.replace(/ /g, ''));
  });

  test.each([
    ['两个外文词之间的空格还在', 'Excel 2016 也行', 'Excel 2016也行'],
    ['小数、百分数不拆开', '按 1.5% 提取', '按1.5%提取'],
    ['连着的几个词', 'CSV  or XLSX 12.55', 'CSV or XLSX 12.55'],
    ['标点前后不加空格', '用 Excel （2016） 打开', '用Excel（2016）打开'],
    ['说两次的字', '学学学，学学', '学学学，学学'],
    ['一个字一个字隔开的', '学 学 时', '学学时'],
    ['里面像切出来的词', '用 xzqabc', '用xzqabc'],
    ['像是切出来的词', 'zq 和 zqabcd', 'zq和zqabcd'],
  ])('%s：“%s”', (_, text, read) => {
    expect(paragraphsIn(wordsFor(text)).map((p) => p.text)).toEqual([read]);
    expect(paragraphsIn(wordsFor(text).replace(/ /g, '\n ')).map((p) => p.text)).toEqual([read]);
  });

  test('几段各是各的，记得从第几个词开始', () => {
    const words = ['学习指南', '南方', '1学时'].map(wordsFor).join(' ');
    expect(paragraphsIn(words).map((p) => p.text)).toEqual(['学习指南', '南方', '1学时']);
    expect(paragraphsIn(words).map((p) => p.at)).toEqual([0, 4, 6]);
  });

  test('任何文字', () => {
    const unit = fc.constantFrom(...'学时继续教育一二。，（）“”Aa9. %');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const read = paragraphsIn(wordsFor(text))
          .map((p) => p.text)
          .join('');
        expect(read.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { seed: 17 },
    );
  });
});

test.each([
  ['补学', wordsFor('补学').split(' ')[0]],
  ['277', '277'],
  ['excel', 'excel'],
])('找“%s”只找整个的词', (token, word) => {
  expect(termFor(token)).toBe(`"${word}"`);
});

test('百分数、小数、外文是一个词', () => {
  expect(wordsFor('1.55% PDF 72')).toBe('1.55% PDF 72 ¶');
});

test('找一个字，就是找它开头的词', () => {
  expect(wordsFor('补学').startsWith(termFor('补'))).toBe(true);
});
