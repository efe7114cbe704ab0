import { describe, expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import { doneInLog } from '~/rules/log/done-in-log';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, hoursFrom, yearsFor, yearsOf } from '~/rules/log/log';
import { entryFrom, plainEntry, sameEntry } from '~/rules/log/plain-entry';
import { amountsFrom, personFrom, plainAmounts, plainTold, toldFrom } from '~/rules/log/plain-told';
import type { StudyWindow } from '~/rules/year/windows';
import { sector } from '../ground/ground';

const studied: Entry = {
  ...{ id: 'a', day: '2024-05-01', title: '课程', subject: 'professional', mode: 'remote' },
  ...{ hours: hours(18), proof: true, state: 'recognized', year: 2024 },
} as const;
const { mode: _, ...bare } = studied;
const converted: Entry = { ...bare, as: 'paper', times: 2 };
const inPart: Entry = { ...studied, part: 'law' };

describe('文件里的一条', () => {
  test.each([
    ['学的', studied],
    ['折算的', converted],
    ['属于科目里一项的', inPart],
    ['没有证明的', { ...studied, proof: false }],
  ])('%s，写成文件再读，一样', (_, entry) => {
    const read = entryFrom(JSON.parse(JSON.stringify(plainEntry(entry))));
    expect(JSON.stringify(read)).toBe(JSON.stringify(entryFrom(plainEntry(entry))));
    expect(read).toStrictEqual(entry);
  });

  test('没有写次数的折算，是一次', () => {
    const { times: __, ...once } = converted;
    expect(plainEntry(once)).toMatchObject({ as: 'paper', times: 1 });
  });

  test.each<[string, Record<string, unknown>]>([
    ['没有编号', { id: '' }],
    ['编号不是字', { id: 7 }],
    ['没有名称', { title: '' }],
    ['日子不是字', { day: 20240501 }],
    ['日子少了零', { day: '2024-5-1' }],
    ['没有这一天', { day: '2024-02-30' }],
    ['日子后面还有时间', { day: '2024-05-01 ' }],
    ['没有这样的科目', { subject: 'politics' }],
    ['一项不是字', { part: 7 }],
    ['一项是空的', { part: '' }],
    ['没有这样的形式', { mode: 'mail' }],
    ['没有形式', { mode: undefined }],
    ['折算不是字', { as: 7, times: 1 }],
    ['折算没有次数', { as: 'paper' }],
    ['证明写成字', { proof: 'yes' }],
    ['没有这样的状态', { state: 'done' }],
    ['年度不是整数', { year: 2024.5 }],
    ['学时写成字', { hours: '18' }],
    ['学时有两位小数', { hours: 0.05 }],
    ['学时是负的', { hours: -1 }],
  ])('%s，不是一条', (_, change) => {
    expect(entryFrom({ ...plainEntry(studied), ...change })).toBeUndefined();
  });

  test('什么都一样才是同一条；两边都没有也是一样', () => {
    expect(sameEntry(studied, { ...studied })).toBe(true);
    expect(sameEntry(studied, inPart)).toBe(false);
    expect(sameEntry(undefined, undefined)).toBe(true);
    expect(sameEntry(studied, undefined)).toBe(false);
  });
});

describe('文件里说的别的', () => {
  test('各年度的情况写成文件：数写成学时，没有说的不写', () => {
    const told = { 2024: { situation: 'student' }, 2023: { beside: { credits: hours(12.5) } } };
    expect(plainTold(told)).toStrictEqual({
      2024: { situation: 'student', beside: undefined },
      2023: { situation: undefined, beside: { credits: 12.5 } },
    });
    expect(plainAmounts({ credits: hours(2), ...({ common: undefined } as object) })).toStrictEqual({
      credits: 2,
    });
  });

  test('读出来的年度情况，不认识的不留', () => {
    const file = {
      2024: { situation: 'student', beside: { credits: 12.5, none: 'x' } },
      2023: { situation: '', beside: {} },
      someday: { situation: 'student' },
      12024: { situation: 'student' },
      2022: null,
    };
    expect(toldFrom(file)).toEqual({ 2024: { situation: 'student', beside: { credits: 125 } } });
  });

  test.each([undefined, null, 'text', 7, [], {}])('%j 里没有说什么', (value) => {
    expect(toldFrom(value)).toBeUndefined();
    expect(personFrom(value)).toBeUndefined();
    expect(amountsFrom(value)).toEqual({});
  });

  test('本人的情况：不是日子的日子、缺一半的学位不留', () => {
    const counted = [{ as: 'degree', day: '2024-07-01' }, { as: 'degree' }, { day: '2024-07-01' }, null];
    expect(personFrom({ grade: 'senior', registered: '2024-06-31', counted })).toEqual({
      ...{ grade: 'senior', counted: [counted[0]] },
    });
    for (const registered of ['2024-6-30', '2024-06-30 ', ' 2024-06-30', '去年2024-06-30', 20240630, ''])
      expect(personFrom({ registered, grade: 7 })).toBeUndefined();
    expect(toldFrom({ 2024: { situation: 7 } })).toBeUndefined();
    expect(personFrom({ registered: '2024-06-30', counted: 'none' })).toEqual({ registered: '2024-06-30' });
  });
});

describe('一段日子里做了多少', () => {
  const over = { from: '2024-05-01', to: '2025-04-30' };
  const on = (day: string, rest: Partial<Entry> = {}): Entry => ({
    ...{ ...studied, day, year: Number(day.slice(0, 4)) },
    ...rest,
  });
  const done = (entries: Entry[], complete: number[] = [2024, 2025], rest = {}) =>
    doneInLog({ entries, complete, ...rest }, '2026-11-23')(over);

  test('第一天和最后一天的都算，前一天和后一天的不算', () => {
    const days = ['2024-04-30', '2024-05-01', '2025-04-30', '2025-05-01'].map((day) => on(day));
    expect(done(days).hours).toEqual({ total: 360, professional: 360 });
  });

  test('属于一项的，合计、科目、那一项都加；折算的不在这里加', () => {
    expect(done([on('2024-06-01', { part: 'law' }), { ...converted, day: '2024-06-01' }]).hours).toEqual({
      ...{ total: 180, professional: 180, law: 180 },
    });
  });

  test('有的年度什么都没有写、也没有说写全了：合计还不知道', () => {
    expect(done([on('2024-06-01')], []).open).toEqual(['total', 'professional']);
    expect(done([], []).hours).toEqual({});
  });

  test('都说写全了、一条也没有：合计是零', () => {
    expect(done([])).toMatchObject({ hours: { total: 0 }, open: [] });
  });

  test('另计的数每年都说了才算全，少一年就还不知道', () => {
    const told = (years: number[]) =>
      Object.fromEntries(years.map((year) => [year, { beside: { credits: hours(10) } }]));
    expect(done([], [2024, 2025], { told: told([2024, 2025]) })).toMatchObject({
      ...{ hours: { credits: 200 }, open: [] },
    });
    expect(done([], [2024, 2025], { told: told([2024]) })).toMatchObject({
      ...{ hours: { credits: 100 }, open: ['credits'] },
    });
  });

  test('学位按得到的那一天：第一天和最后一天的都算', () => {
    const days = ['2024-04-30', '2024-05-01', '2025-04-30', '2025-05-01'];
    const counted = days.map((day, i) => ({ as: `degree-${i}`, day }));
    expect(done([], [], { person: { counted } }).as).toEqual([
      { as: 'degree-1', times: 1 },
      { as: 'degree-2', times: 1 },
    ]);
    expect(done([]).as).toEqual([]);
  });
});

describe('计入哪一年', () => {
  const window = (year: number, closes: string, rest: Partial<StudyWindow> = {}): StudyWindow => ({
    ...{ year, kind: 'study', subjects: ['common'], closes, say: '', noMakeUp: false },
    ...{ basis: { grade: 'reported', source: '某通知' } as const, ...rest },
  });
  const years = (day: string, windows: StudyWindow[]) =>
    yearsFor({ day, subject: 'common' }, { sector: 'general' }, windows);

  test('几个年度都可以的，自己的在前，别的从早到晚', () => {
    const windows = [window(2023, '2025-12-31'), window(2022, '2025-12-31'), window(2021, '2025-12-31')];
    expect(years('2025-06-01', windows)).toEqual([2025, 2021, 2022, 2023]);
  });

  test('学习时间没有写从哪天起的，从那一年第一天起', () => {
    expect(years('2023-12-31', [window(2024, '2025-03-31')])).toEqual([2023]);
    expect(years('2024-01-01', [window(2024, '2025-03-31')])).toEqual([2024]);
    expect(years('2025-03-31', [window(2024, '2025-03-31')])).toEqual([2025, 2024]);
  });

  test('补学没有写从哪天起的，第二年可以，前一年不可以', () => {
    const makeUp = window(2026, '2027-03-31', { kind: 'makeUp' });
    expect(years('2027-01-01', [makeUp])).toEqual([2027, 2026]);
    expect(years('2025-12-31', [makeUp])).toEqual([2025]);
    expect(
      years('2025-12-31', [window(2024, '2026-12-31', { kind: 'makeUp', opens: '2025-12-31' })]),
    ).toEqual([...[2025, 2024]]);
  });

  const log = (entries: Entry[], rest = {}) => ({ sector: 'general', entries, complete: [], ...rest });

  test('一年的记录从早到晚，同一天的按编号', () => {
    const made = ['c', 'a', 'b'].map((id) => ({ ...studied, id }));
    const first = { ...studied, id: 'z', day: '2024-01-02' };
    for (const entries of [
      [...made, first],
      [first, ...made],
    ]) {
      const year = assessLogYear(log(entries), 2024, sector('general'), [], '2026-11-23');
      expect(year.entries.map((e) => e.id)).toEqual(['z', 'a', 'b', 'c']);
    }
  });

  test('年度从晚到早：有记录的、说写全了的、只说了情况的', () => {
    const told = { 2021: { situation: 'student' } };
    const made = log([studied, { ...studied, day: '2025-05-01', year: 2025 }], { complete: [2023], told });
    expect(yearsOf(made, [])).toEqual([2025, 2024, 2023, 2021]);
  });
});

describe('一年的学时', () => {
  const parts = [
    { key: 'law', of: 'professional' },
    { key: 'skill', of: 'professional' },
  ];

  test('那一年要的一项，科目和那一项都加', () => {
    expect(hoursFrom([inPart, studied], 'all', false, parts)).toEqual({ professional: 360, law: 180 });
  });

  test('那一年不要的一项，只算在科目里', () => {
    expect(hoursFrom([{ ...studied, part: 'old' }], 'all', false, parts)).toEqual({ professional: 180 });
    expect(hoursFrom([inPart], 'all', false)).toEqual({ professional: 180 });
  });

  test('写全了的，没有记录的科目和它的一项都是零', () => {
    expect(hoursFrom([], 'all', true, parts)).toEqual({
      ...{ common: 0, professional: 0, elective: 0, law: 0, skill: 0 },
    });
  });

  test('写全了、科目有记录，没有一条说属于那一项：那一项还没有回答', () => {
    expect(hoursFrom([studied], 'all', true, parts)).toEqual({ common: 0, professional: 180, elective: 0 });
  });

  test('只算已认定的，没有认定的是零，不是没有回答', () => {
    expect(hoursFrom([{ ...studied, state: 'learned' }], 'recognized', false)).toEqual({ professional: 0 });
  });
});
