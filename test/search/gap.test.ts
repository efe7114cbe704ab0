import { describe, expect, test } from 'vitest';
import { gapIn } from '~/search/gap-in';
import { yearGap } from '~/search/year-gap';

describe('问的是本站没有的事', () => {
  const gaps = [
    { id: 'password', says: ['密码', '账号+忘记/丢'], unless: ['登记', '申报'] },
    { id: 'account', says: ['账号', '注册账号'] },
    { id: 'phone', says: ['电话'] },
    { id: 'late', says: ['拖欠工资'] },
    { id: 'pay', says: ['工资+补'] },
    { id: 'leave', says: ['产假+几天'] },
    { id: 'leave-pay', says: ['产假几天工资'] },
  ];

  test.each<[string, string, string | undefined, readonly string[]]>([
    ['有一个词', '密码怎么找', 'password', ['密码']],
    ['几个词都有，字数多的那一种', '账号忘记了', 'password', ['账号', '忘记']],
    ['几个词有一个没有，就不算', '账号是多少', 'account', ['账号']],
    ['一样长的，前面的一种', '密码和电话', 'password', ['密码']],
    ['后面的更长，就是后面的', '密码在哪里注册账号', 'account', ['注册账号']],
    ['有另一问的一个词，就不是这一问', '登记用的密码', undefined, []],
    ['两个词加起来没有一个长的字多', '拖欠工资补', 'late', ['拖欠工资']],
    ['一个长的字多，不论几个词', '产假几天工资', 'leave-pay', ['产假几天工资']],
    ['什么词也没有', '补学', undefined, []],
  ])('%s：%s', (_, text, id, words) => {
    const found = gapIn(text, gaps);
    expect(found?.gap.id).toBe(id);
    expect(found?.words ?? []).toEqual(words);
  });
});

test('只看一部分的话，整句里有另一问的词，也不是这一问', () => {
  const gaps = [{ id: 'password', says: ['密码'], unless: ['还要登记'] }];
  expect(gapIn('密码登记', gaps, '密码还要登记')).toBeUndefined();
  expect(gapIn('密码登记', gaps, '密码不要登记')?.gap.id).toBe('password');
});

describe('问的是没有资料的年度', () => {
  const years = [2018, 2026] as const;
  const paths = (year: number) => yearGap(year, years)?.see.map((s) => s.path);

  test.each([2018, 2020, 2026])('%s年度有资料', (year) => {
    expect(yearGap(year, years)).toBeUndefined();
  });

  test('还没有公布的年度：最近的一年在前，等公布', () => {
    expect(yearGap(2027, years)).toMatchObject({ id: 'future-year', title: '2027年度', grade: 'unknown' });
    expect(yearGap(2027, years)?.say).toContain('2018至2026年度');
    expect(yearGap(2027, years)?.asks).toContain('公布以后');
    expect(paths(2027)).toEqual(['guides/2026/', 'guides/']);
    for (const { title } of yearGap(2027, years)?.see ?? []) expect(title).not.toBe('');
  });

  test('太早的年度：最早的一年在前，没有什么可等', () => {
    expect(yearGap(2017, years)).toMatchObject({ id: 'past-year', title: '2017年度' });
    expect(yearGap(2017, years)?.say).toContain('2018至2026年度');
    expect(yearGap(2017, years)?.asks).toMatch(/^问/);
    expect(paths(2017)).toEqual(['guides/2018/', 'guides/']);
  });
});
