import { expect, test } from 'vitest';
import { searchRare } from '~/queries/search-rare';
import { fold, simplifier } from '~/search/fold';
import { tokens } from '~/search/tokens';

const simplify = simplifier(searchRare().simplify);

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

test('两字一词，字母和数字不拆', () => {
  expect(tokens('公需科目72学时 1.5%')).toEqual(['公需', '需科', '科目', '72', '学时', '1.5%']);
});
