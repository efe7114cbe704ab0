import { describe, expect, test } from 'vitest';
import { searchLexicon } from '~/queries/search-lexicon';
import { documentsNamed } from '~/search/document-number';
import { fold, simplifier } from '~/search/fold';
import { readingsFrom, withoutPinyin } from '~/search/pinyin';
import { tokens } from '~/search/tokens';

const lexicon = searchLexicon();
const simplify = simplifier(lexicon.simplify);

test.each([
  ['２０１８年', '2018年'],
  ['百分之一点五', '1.5%'],
  ['七十二学时', '72学时'],
  ['二百七十七号', '277号'],
  ['九十个', '90个'],
  ['一定要登记', '一定要登记'],
  ['三、关于', '三、关于'],
  ['繼續教育學時', '继续教育学时'],
  ['專業科目', '专业科目'],
  ['GXKM', 'gxkm'],
])('“%s”化作“%s”', (typed, folded) => {
  expect(fold(typed, simplify)).toBe(folded);
});

test.each([
  ['gongxukemu', '公需科目'],
  ['gxkm', '公需科目'],
  ['学xi指nan', '学习指南'],
  ['abcxyz', 'abcxyz'],
])('拼音“%s”读作“%s”', (typed, read) => {
  expect(withoutPinyin(typed, lexicon.words, readingsFrom(lexicon.syllables))).toBe(read);
});

describe('文号', () => {
  test.each([
    ['277号', 'policies/yrsb-2018-277/'],
    ['粤人社办〔2018〕277号', 'policies/yrsb-2018-277/'],
    ['粤人社办2018 277', 'policies/yrsb-2018-277/'],
    ['粤人社规 [2018] 11', 'policies/yrsg-2018-11/'],
    ['海人社函293', 'policies/hrsh-2018-293/'],
    ['yrsb277', 'policies/yrsb-2018-277/'],
    ['11号文', 'policies/yrsg-2018-11/'],
    ['277号第五条', 'policies/yrsb-2018-277/#s5'],
  ])('“%s”是 %s', (typed, path) => {
    expect(documentsNamed(fold(typed, simplify), lexicon.documents).map((r) => r.path)).toEqual([path]);
  });

  test.each(['2018年', '11月', '72学时', '30日'])('“%s”不是文号', (typed) => {
    expect(documentsNamed(fold(typed, simplify), lexicon.documents)).toEqual([]);
  });
});

test('两字一词，字母和数字不拆', () => {
  expect(tokens('公需科目72学时 1.5%')).toEqual(['公需', '需科', '科目', '72', '学时', '1.5%']);
});
