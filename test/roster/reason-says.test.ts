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
    ['2018', '航天', '18', '“行业”写着“航天”，无法识别，请填本站收录的行业，例如 一般、会计、教育、卫生健康'],
    ['2018', '', '18', '“行业”是空的，请填本站收录的行业，例如 一般、会计、教育、卫生健康'],
    ['去年', '一般', '18', '“年度”写着“去年”，没有写清楚是哪一年，请填四位数的年度，例如 2018'],
    ['2018', '一般', '-18', '“公需课学时”写着“-18”，是负数，没有学就填 0'],
    ['2018', '会计', '3天', '“公需课学时”写着“3天”，是天数，这个年度没有写一天折算几个学时，请填学时数'],
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

describe('每一种原因都说清是谁、是什么，要改的说怎样改', () => {
  test.each<[Reason, string]>([
    [{ kind: 'nobody' }, '姓名和工号都是空的，不知道是谁的学时'],
    [
      { kind: 'department', name: '财务科' },
      '“财务科”像部门的名称，不像人的姓名，没有判断；是人的，请在工号里写上编号',
    ],
    [
      { kind: 'several-people', name: '赵一、钱二' },
      '“赵一、钱二”写着不止一个人，学时是谁的看不准；请一人一行',
    ],
    [
      { kind: 'other-heading', row: 7 },
      '第7行又有一个表头，列和前面的不同，这一行按哪个读，本页不猜；请把列排成一样，或者分成两张表',
    ],
    [
      { kind: 'other-year', row: 7, said: '2023年' },
      '第7行写着“2023年”，和名单的年度不同；这一行的“年度”是空的，是哪一年，本页不猜；请填上四位数的年度，或者分成两张表',
    ],
    [
      { kind: 'more-cells', by: 2 },
      '这一行比表头多2格，多半是哪一格里有逗号，后面的都错开了，本页不猜；请给有逗号的格子加上双引号，或者改正这一行',
    ],
    [{ kind: 'unanswered', scope: 'total' }, '合计还不能判断'],
    [{ kind: 'unanswered', scope: 'elective' }, '个人选修科目没有填'],
    [{ kind: 'not-judged', why: 'before-first-year' }, '这个年度早于2018年，本站没有那时的规定'],
    [{ kind: 'not-judged', why: 'year-to-come' }, '这个年度还没有到'],
    [{ kind: 'not-judged', why: 'sector' }, '这个行业有单独的规定，本站没有核实到原文，不替您判断'],
    [{ kind: 'not-judged', why: 'nothing-known' }, '没有查到这个年度的标准'],
    [{ kind: 'not-judged', why: 'exempt' }, '按本人的情况，这一年不要求'],
    [{ kind: 'not-judged', why: 'not-bound' }, '按本人的情况，这一年还不要求'],
    [{ kind: 'not-counted', subject: 'elective' }, '这个行业不设个人选修科目，填的不计入'],
    [{ kind: 'surplus-stays' }, '多出的科目不能抵别的科目'],
    [{ kind: 'same-name', rows: [2, 3] }, '第2、3行姓名相同，没有工号可以区分，请确认是不是同一个人'],
    [{ kind: 'namesakes', rows: [2, 3] }, '第2、3行姓名相同、部门不同，按不同的人核对'],
    [{ kind: 'differs', field: 'sector' }, '各行写的行业不同，不知道按哪个行业核对，请改成一样'],
    [{ kind: 'differs', field: 'department' }, '各行写的部门不同，按最前面的一行'],
    [{ kind: 'same-rows', rows: [2, 3] }, '第2、3行完全相同，都加上了，请确认没有重复登记'],
    [{ kind: 'no-kind' }, '没有写是哪一类课程，不知道算哪一科'],
    [{ kind: 'in-row', row: 3, reason: { kind: 'no-kind' } }, '第3行：没有写是哪一类课程，不知道算哪一科'],
    [{ kind: 'course-left-out', why: 'kind' }, '这一类课程按您选的不计入'],
    [{ kind: 'course-left-out', why: 'state' }, '这一状态的学时按您选的不计入'],
    [{ kind: 'state-left-out', heading: '状态', said: '待审核' }, '“状态”写着“待审核”，学时按您选的不计入'],
    [
      { kind: 'state-left-out', heading: '状态', said: '', subject: 'common' },
      '“状态”没有写，公需科目学时按您选的不计入',
    ],
    [
      { kind: 'unlikely', subject: 'professional' },
      '专业科目的学时达到要求的10倍以上，请核对是不是多写了一位',
    ],
    [
      { kind: 'like-formula', field: 'department', column: 1, heading: '处室' },
      '“处室”看着像公式，按文字显示，没有运行，请核对',
    ],
    [
      { kind: 'cell', field: 'common', trouble: 'range', said: '8至10' },
      '“公需课学时”写着“8至10”，是一个范围，请填确定的学时数',
    ],
  ])('%j：%s', (reason, says) => {
    expect(reasonSays(reason, columns, headings)).toBe(says);
  });

  test('几张表一起核对的，说是哪一张', () => {
    const placeOf = (row: number) => ({ row: row - 1, sheet: '三月' });
    expect(
      reasonSays({ kind: 'in-row', row: 3, reason: { kind: 'same-name', rows: [3, 4] } }, {}, [], placeOf),
    ).toBe('“三月”第2行：“三月”第2、3行姓名相同，没有工号可以区分，请确认是不是同一个人');
  });
});

test('在写着另一年的标题下面，名单里没有年度一列的，请加一列', () => {
  const { year: _, ...without } = columns;
  expect(reasonSays({ kind: 'other-year', row: 7, said: '2023年' }, without, headings)).toBe(
    '第7行写着“2023年”，和名单的年度不同，这一行是哪一年，本页不猜；请加一列“年度”，或者分成两张表',
  );
});

describe('格子读不了：说错在哪里、怎样改', () => {
  test.each<[CellTrouble, string]>([
    ['error', '是错误值（如 #N/A），请在表格里改成数字'],
    ['formula-without-value', '是公式，文件里没有存下结果，请用 Excel 或 WPS 打开再保存一次，或者改成数字'],
    ['lost-digits', '位数太多，存成数字后末尾几位已经丢了，请把这一列改成文本，重新填写'],
    ['not-finite', '的数字大得读不出来，请核对'],
    ['garbled', '有乱码，请换一种编码打开，或者重新导出'],
    ['shown-as-days', '显示的是天数，天数不能当作学时，请填学时数'],
    ['shown-as-percent', '显示的是百分数，不是学时，请填学时数'],
    ['negative', '是负数，没有学就填 0'],
    ['not-a-number', '不是数字，请填学时数，例如 18 或 17.5'],
    ['too-fine', '超过一位小数，请填到一位小数，例如 17.5'],
    ['too-many', '超过了一年的全部时间，请核对'],
    ['days', '是天数，这个年度没有写一天折算几个学时，请填学时数'],
    ['about', '是大约的数，请填确定的学时数'],
    ['range', '是一个范围，请填确定的学时数'],
    ['a-day', '是一个日期，请填学时数'],
    ['blank', '是空的'],
    ['unknown', '无法识别'],
  ])('学时的格子 %s：%s', (trouble, says) => {
    expect(reasonSays({ kind: 'cell', field: 'common', trouble }, columns, headings)).toBe(
      `“公需课学时”${says}`,
    );
  });

  test.each<[CellTrouble, string]>([
    ['blank', '是空的'],
    ['two-years', '不止一个年度'],
    ['school-year', '是学年，跨两个年度'],
    ['no-one-year', '没有写清楚是哪一年'],
    ['unknown', '无法识别'],
  ])('年度的格子 %s：%s，请填四位数的年度', (trouble, says) => {
    expect(reasonSays({ kind: 'cell', field: 'year', trouble }, columns, headings)).toBe(
      `“年度”${says}，请填四位数的年度，例如 2018`,
    );
  });
});
