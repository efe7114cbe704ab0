import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoundColumns, findColumns, knownIn } from '~/roster/find/find-columns';
import type { Question } from '~/roster/find/question';
import { mentionsIn } from '~/roster/find/year-mentions';
import { addedRow } from '~/roster/read/added-row';
import { lostTail } from '~/roster/read/lost-tail';
import { isOtherHeading } from '~/roster/read/other-table';
import type { ReadRow } from '~/roster/read/read-row';
import { hours } from '~/rules/duty/hours';

describe('丢了末尾的号', () => {
  test.each<[string, boolean]>([
    ['4.4E+17', true],
    ['4E+17', true],
    ['4.40106e+17', true],
    ['4.4E+7', false],
    ['4.4E+171', false],
    ['A.4E+17', false],
    ['4.4E+17号', false],
    ['4401061990010110001', false],
    ['14.4E+17', false],
    ['440106199901011234', false],
    ['44010619990101000', false],
    ['12440106199001011000', false],
    ['', false],
  ])('%s：%s', (id, lost) => {
    expect(lostTail(id)).toBe(lost);
  });

  test('身份证号末尾是 000：校验码（GB 11643）不对的才是丢了', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10 ** 14, max: 10 ** 15 - 1 }), (first) => {
        const body = `${first}00`;
        const sum = [...body].reduce((s, digit, i) => s + Number(digit) * (2 ** (17 - i) % 11), 0);
        // The check digit and the sum make 1 modulo 11.
        expect(lostTail(`${body}0`)).toBe(sum % 11 !== 1);
      }),
      { seed: 11643 },
    );
  });
});

describe('另一张表的表头', () => {
  test.each<[string[], boolean]>([
    [['姓名', '公需'], true],
    [['姓名', '电话'], true],
    [['部门', '人数'], true],
    [['部门', '合格率'], true],
    [['', '部门名称', '完成学时'], true],
    [['项目', '', '数量'], true],
    [['部门', '学时情况'], false],
    [['部门', '备注'], false],
    [['公需', '专业'], false],
    [['计算机学院', '石磊', '未完成'], false],
    [['石磊', '缺身份证', '未完成'], false],
    [['单位', '某医院', '联系电话'], false],
    [['部门', '办公室', '负责人签字'], false],
    [['序号', '科室', '签字'], true],
    [['', ''], false],
    [['曾用姓名', '电话'], false],
    [['姓名拼音', '电话'], false],
    [['姓名', '电话费'], false],
    [['部门简介', '人数'], false],
    [['员工姓名', '公需'], false],
  ])('%j 是另一张表的表头：%s', (texts, is) => {
    expect(isOtherHeading(texts, [])).toBe(is);
  });

  test.each<[texts: string[], inHours: string[], is: boolean]>([
    [['员工姓名', '公需'], ['公需'], true],
    [['计算机学院', '人数'], ['人数'], true],
    [['计算机学院', '公需'], ['公需'], true],
    [['身份证号', '学时'], ['学时'], true],
    [['单位', '公需3'], ['公需3'], false],
    [['石磊', '计算机学院', '已完成', '未完成'], ['已完成', '未完成'], false],
    [['石磊', '办公室', '公需'], ['公需'], false],
    [['员工姓名', '学时说明'], ['学时说明'], false],
  ])('学时那几列写着字：%j、%j', (texts, inHours, is) => {
    expect(isOtherHeading(texts, inHours)).toBe(is);
  });
});

test.each<[string, number[]]>([
  ['2016年至2026年', [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]],
  ['2015年至2026年', [2015, 2026]],
  ['2026年至2024年', [2026, 2024]],
])('“%s”：超过十年的、倒着写的，只算写出来的两年', (text, years) => {
  expect(mentionsIn(text).map((m) => m.years)).toEqual([years]);
});

describe('几行加成一行', () => {
  const row = (change: Partial<ReadRow> = {}): ReadRow => ({
    ...{ name: '甲', id: '', sureId: true, department: '', year: 2023, sector: undefined },
    ...{ hours: {}, by: undefined, troubles: [], notes: [] },
    ...change,
  });
  const added = (...reads: ReadRow[]) => addedRow(reads.map((read, i) => ({ row: i + 2, read })));

  test('各科各加各的；都没有写的还是没有写', () => {
    const [a, b] = [{ common: hours(18) }, { common: hours(2), elective: hours(0) }];
    expect(added(row({ hours: a }), row({ hours: b })).hours).toEqual({ common: 200, elective: 0 });
  });

  test('加起来比一年的小时还多，是写错了，一科也不给', () => {
    const most = added(row({ hours: { common: hours(8000) } }), row({ hours: { common: hours(784) } }));
    expect(most).toMatchObject({ hours: { common: 87_840 }, troubles: [] });
    const more = added(row({ hours: { common: hours(8000) } }), row({ hours: { common: hours(784.1) } }));
    expect(more).toMatchObject({
      hours: {},
      troubles: [{ kind: 'cell', field: 'common', trouble: 'too-many' }],
    });
  });

  test('行业不同的不能加，部门不同的说一声；没有写的不算不同', () => {
    expect(added(row({ sector: 'a' }), row({ sector: 'b' })).troubles).toEqual([
      { kind: 'differs', field: 'sector' },
    ]);
    expect(added(row({ department: '一' }), row({ department: '二' })).notes).toEqual([
      { kind: 'differs', field: 'department' },
    ]);
    expect(added(row({ sector: 'a', department: '一' }), row())).toMatchObject({
      ...{ troubles: [], notes: [], sector: 'a', department: '一' },
    });
  });

  test('姓名、工号是第一个写了的；一行的问题带着行号', () => {
    const trouble = { kind: 'no-kind' } as const;
    const both = added(row({ name: '', id: '' }), row({ id: 'A1', sureId: false, troubles: [trouble] }));
    expect(both).toMatchObject({ name: '甲', id: 'A1', sureId: false });
    // Nobody wrote an id: none is doubtful.
    expect(added(row({ id: '' }), row({ id: '' }))).toMatchObject({ id: '', sureId: true });
    expect(both.troubles).toEqual([{ kind: 'in-row', row: 3, reason: trouble }]);
  });

  test('年度、行业是第一个写了的；都没有写的还是没有', () => {
    const [none, all] = [row({ year: undefined }), row({ sector: 'a' })];
    expect(added(none, all)).toMatchObject({ year: 2023, sector: 'a' });
    expect(added(none, none)).toMatchObject({ year: undefined, sector: undefined });
  });
});

describe('认得几列', () => {
  const known = (columns: FoundColumns['columns'], ...questions: unknown[]) =>
    knownIn({ headerRows: 1, headings: [], columns, questions: questions as Question[] });
  const of = (columns: object) => ({ year: 2023, columns });

  test.each<[string, unknown, number]>([
    ['问哪一列的算一列', { kind: 'which-column', field: 'common', columns: [1, 2] }, 1],
    ['问是哪一样的算一列', { kind: 'which-field', column: 1, fields: ['name', 'id'] }, 1],
    [
      '几个年度并排的，算有几科',
      { kind: 'years-beside', years: [of({ common: 1 }), of({ common: 2, elective: 3 })] },
      2,
    ],
    ['两张表并排的，算几张', { kind: 'tables-beside', spans: [{}, {}] }, 2],
    ['没有学时的不算', { kind: 'no-hours' }, 0],
  ])('%s', (_, question, n) => {
    expect(known({ name: 0 }, question)).toBe(1 + n);
  });
});

test.each<[string[], boolean]>([
  [['必修', '选修'], true],
  [['选修', '必修'], true],
  [['必修', '选修', '选修'], false],
  [['必修（待审核）', '选修'], false],
])('专业科目下面分成 %j，是它的几部分：%s', (low, parts) => {
  const blank = low.slice(1).map(() => '');
  const rows = [
    ['姓名', '公需科目', '专业科目', ...blank],
    ['', '', ...low],
    ['甲', '18', ...low.map(() => '20')],
  ];
  const question = findColumns({ name: '', rows }).questions.find(
    (q) => 'field' in q && q.field === 'professional',
  );
  expect(question && 'parts' in question).toBe(parts);
});
