import { describe, expect, test } from 'vitest';
import type { CellTrouble, Reason } from '~/roster/read/reason';
import { reasonSays } from '~/roster/say/reason-says';
import { hours } from '~/rules/duty/hours';
import { columns, headings, judged, personIn } from './listed';

const said = (...given: Parameters<typeof personIn>) =>
  personIn(...given).reasons.map((reason) => reasonSays(reason, columns, headings));

describe('说的是哪一列', () => {
  const blank = { kind: 'cell', field: 'year', trouble: 'blank' } as const;

  test.each([
    ['表头是什么就叫什么', { year: 0 }, [' 学习年份 '], '“学习年份”'],
    ['表头空着，说第几列', { year: 1 }, ['姓名', ' '], '“B列”'],
    ['比表头还靠右的列', { year: 27 }, ['姓名'], '“AB列”'],
    ['名单里没有这一列', {}, ['姓名'], '“年度”'],
  ])('%s', (_, found, names, column) => {
    expect(reasonSays(blank, found, names)).toBe(`${column}是空的，请填四位数的年度，例如 2018`);
  });
});

describe('说错在哪里、怎样改', () => {
  test.each([
    ['2018', '航天', '18', '“行业”里的内容无法识别，请填本站收录的行业，例如 一般、会计、教育、卫生健康'],
    ['2018', '', '18', '“行业”是空的，请填本站收录的行业，例如 一般、会计、教育、卫生健康'],
    ['去年', '一般', '18', '“年度”写着“去年”，没有写清楚是哪一年，请填四位数的年度，例如 2018'],
    ['2018', '一般', '-18', '“公需课学时”是负数，没有学就填 0'],
    ['2018', '会计', '3天', '“公需课学时”写的是天数，这个年度没有写一天折算几个学时，请填学时数'],
  ])('%s年度%s，公需“%s”：%s', (year, sector, common, text) => {
    expect(said(year, sector, common, '42', '12')).toContain(text);
  });

  test('格子里是错误值，说要改的是错误值，不多说年度怎样填', () => {
    const { rows } = judged([['甲', '1', '', { problem: 'error', read: '#N/A' }, '一般', '18', '42', '12']]);
    expect(rows[0]?.reasons.map((r) => reasonSays(r, columns, headings))).toEqual([
      '“年度”是错误值（如 #N/A），请在表格里改成数字',
    ]);
  });
});

describe('说为什么是这个结论', () => {
  test('没有填的科目，和因此没法判断的合计，说法不同', () => {
    expect(said('2018', '一般', '', '42', '12')).toEqual(['合计还不能判断', '公需科目没有填']);
  });

  test('沿用哪一年度的，写出年度', () => {
    expect(said('2026', '一般', '30', '42', '18')).toEqual(['这个年度的标准还没查到，暂按2025年的标准']);
  });

  test('由几天折算的，写出几天', () => {
    expect(said('2018', '一般', '3天', '7日', '12')).toEqual(['公需科目由3天折算', '专业科目由7天折算']);
  });

  test('像公式的姓名，说是哪一列，学时不受牵连', () => {
    const { rows } = judged([['=1+1', '1', '', '2018', '一般', '18', '42', '12']]);
    expect(rows[0]?.reasons.map((r) => reasonSays(r, columns, headings))).toEqual([
      '“姓名”看着像公式，按文字显示，没有运行，请核对',
    ]);
  });

  test('短多少', () => {
    expect(reasonSays({ kind: 'short', scope: 'common', missing: hours(0.5) }, columns, headings)).toBe(
      '公需科目还差0.5',
    );
  });

  test.each([
    [[2, 3], '第2、3行的'],
    [[2, 3, 4, 5, 6], '第2、3、4、5、6行的'],
    [[2, 3, 4, 5, 6, 7], '第2、3、4、5、6行等6行的'],
  ])('重复的行 %j', (rows, start) => {
    expect(reasonSays({ kind: 'duplicate', rows }, columns, headings)).toBe(
      `${start}工号、年度相同，请确认哪一行是对的`,
    );
  });
});

test('几行合成一个人，行业不同的问清楚，部门不同的按最前面的', () => {
  expect(reasonSays({ kind: 'differs', field: 'sector' }, columns, headings)).toContain('请改成一样');
  expect(reasonSays({ kind: 'differs', field: 'department' }, columns, headings)).toContain('按最前面的一行');
});

describe('每一种原因都说清是谁、是什么，要改的说怎样改', () => {
  test.each<[Reason, RegExp]>([
    [{ kind: 'department', name: '财务科' }, /“财务科”.*部门.*没有判断.*请/],
    [{ kind: 'several-people', name: '赵一、钱二' }, /“赵一、钱二”.*不止一个人.*请/],
    [{ kind: 'other-heading', row: 7 }, /^第7行.*表头.*请/],
    [{ kind: 'other-year', row: 7, year: 2023 }, /^第7行.*2023年.*请/],
    [{ kind: 'not-judged', why: 'before-first-year' }, /年度.*没有那时的规定/],
    [{ kind: 'not-judged', why: 'year-to-come' }, /年度还没有到/],
    [{ kind: 'not-judged', why: 'sector' }, /行业.*不替您判断/],
    [{ kind: 'not-judged', why: 'nothing-known' }, /没有查到这个年度/],
    [{ kind: 'not-counted', subject: 'elective' }, /个人选修科目.*不计入/],
    [{ kind: 'surplus-stays' }, /多出的.*不能抵/],
    [{ kind: 'same-name', rows: [2, 3] }, /^第2、3行姓名相同.*没有工号.*请/],
    [{ kind: 'namesakes', rows: [2, 3] }, /^第2、3行姓名相同.*部门不同/],
    [{ kind: 'same-rows', rows: [2, 3] }, /^第2、3行完全相同.*都加上了.*请/],
    [{ kind: 'in-row', row: 3, reason: { kind: 'no-kind' } }, /^第3行：没有写是哪一类课程/],
    [{ kind: 'course-left-out', why: 'kind' }, /这一类.*不计入/],
    [{ kind: 'course-left-out', why: 'state' }, /这一状态.*不计入/],
    [{ kind: 'state-left-out', heading: '状态', said: '待审核' }, /^“状态”写着“待审核”，学时.*不计入/],
    [
      { kind: 'state-left-out', heading: '状态', said: '', subject: 'common' },
      /没有写，公需科目学时.*不计入/,
    ],
    [{ kind: 'unlikely', subject: 'professional' }, /专业科目.*10倍.*请/],
  ])('%j', (reason, says) => {
    expect(reasonSays(reason, columns, headings)).toMatch(says);
  });

  const onHours = (
    'error formula-without-value lost-digits not-finite garbled shown-as-days shown-as-percent negative ' +
    'not-a-number too-fine too-many days about range a-day'
  ).split(' ') as CellTrouble[];

  test('学时的格子读不了：说是哪一列、怎样改，各不相同', () => {
    const all = onHours.map((trouble) =>
      reasonSays({ kind: 'cell', field: 'common', trouble }, columns, headings),
    );
    for (const text of all) expect(text).toMatch(/^“公需课学时”[^，]+，.*(请|填 ?0)/);
    expect(new Set(all).size).toBe(onHours.length);
  });

  test.each<[CellTrouble, string]>([
    ['blank', '是空的'],
    ['two-years', '不止一个年度'],
    ['school-year', '跨两个年度'],
    ['no-one-year', '没有写清楚是哪一年'],
    ['unknown', '无法识别'],
  ])('年度的格子 %s：说%s，请填四位数的年度', (trouble, says) => {
    const text = reasonSays({ kind: 'cell', field: 'year', trouble }, columns, headings);
    expect(text).toContain(says);
    expect(text).toContain('请填四位数的年度');
  });
});
