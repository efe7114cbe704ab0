import { expect, test } from 'vitest';
import { searchRare } from '~/queries/search-rare';
import { fold, simplifier } from '~/search/fold';
import { kindsMeant } from '~/search/kinds';
import { tokens } from '~/search/tokens';

const simplify = simplifier(searchRare().simplify);

test.each([
  ['２０１８年', '2018年'],
  ['百分之一点五', '1.5%'],
  ['七十二学时', '72学时'],
  ['二百七十七号', '277号'],
  ['九十个', '90个'],
  ['二〇一八年', '2018年'],
  ['二零一八年', '2018年'],
  ['二零一八', '二零一八'],
  ['二零二二公需课', '2022公需课'],
  ['两千两百个', '2200个'],
  ['二百七个', '270个'],
  ['二百零七号', '207号'],
  ['一百五', '150'],
  ['百分之十点五', '10.5%'],
  ['三五天', '三五天'],
  ['学满九十吗', '学满90吗'],
  ['不用七十二了', '不用72了'],
  ['十二月', '12月'],
  ['十五五规划', '十五五规划'],
  ['二三十个', '二三十个'],
  ['百千万工程', '百千万工程'],
  ['第十二条', '第十二条'],
  ['（十二）', '(十二)'],
  ['十一、其他', '十一、其他'],
  ['第二十五号令', '第25号令'],
  ['粤人社规〔 2018 〕11 号', '粤人社规 2018 11号'],
  ['1.5  %', '1.5%'],
  ['一共 5号', '一共 5号'],
  ['一定要登记', '一定要登记'],
  ['三、关于', '三、关于'],
  ['繼續教育學時', '继续教育学时'],
  ['專業科目', '专业科目'],
  ['GXKM', 'gxkm'],
  ['学\u200b时', '学时'],
  ['\u202e补\u00ad学\ufeff', '补学'],
])('“%s”化作“%s”', (typed, folded) => {
  expect(fold(typed, simplify)).toBe(folded);
});

test.each([
  ['pdf文件', ['pdf', '文件']],
  ['1.25%', ['1.25%']],
  ['学', ['学']],
  ['，。', []],
])('“%s”拆成 %j', (text, parts) => {
  expect(tokens(text)).toEqual(parts);
});

test.each(['__proto__', 'constructor', 'toString', 'x'.repeat(5000), ''])(
  '地址里的 kind 不认识的，全部都列：%s',
  (said) => {
    expect(kindsMeant(said)).toEqual([]);
  },
);

test('两字一词，字母和数字不拆', () => {
  expect(tokens('公需科目72学时 1.5%')).toEqual(['公需', '需科', '科目', '72', '学时', '1.5%']);
});
