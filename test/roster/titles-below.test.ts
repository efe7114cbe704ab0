import { describe, expect, test } from 'vitest';
import { titlesBelow } from '~/roster/find/titles-below';

describe('表头下面说年度的一行', () => {
  const titles = (...rows: string[][]) =>
    titlesBelow({ name: '', rows: [['姓名', '公需'], ...rows], elsewhere: ['别的'] }, 1);
  const people = Array.from({ length: 12 }, () => ['甲', '2018']);

  test.each<[string, string[][], string[]]>([
    ['紧挨着表头的是全部的，下面的不看', [['2018年度', ''], ['2019年度']], ['2018年度']],
    ['再下面的都算', [...people, ['2018年度'], ['', '2019年度']], ['2018年度', '2019年度']],
    ['没有写年的不算', [['甲', '18'], ['办公室'], ['第3组']], []],
    ['四位数也算', [['甲', '18'], ['2018']], ['2018']],
    ['末尾几行里旁边有签字的', [...people, ['填表人：甲', '填表日期：2019年1月']], ['填表日期：2019年1月']],
    ['不在末尾的，旁边有字就不算', [['填表人：甲', '填表日期：2019年1月'], ...people], []],
    ['日期后面没有年的不算', [...people, ['填表人：甲', '填表日期：五月']], []],
  ])('%s', (_, rows, found) => {
    expect(titles(...rows)).toEqual({ below: found, elsewhere: ['别的'] });
  });

  test('上下都有人的，不一定是全部的', () => {
    const rows = [['2017年'], ['甲', '18'], ['2018年'], ['乙', '18'], ['2019年']];
    expect(titles(['说明'], ...rows)).toEqual({ below: ['2017年', '2019年'], elsewhere: ['2018年', '别的'] });
  });
});
