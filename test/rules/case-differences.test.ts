import { describe, expect, test } from 'vitest';
import type { CaseInput, CaseOutcome } from '~/rules/cases/case';
import { caseOf } from '~/rules/cases/case-of';
import { differences } from '~/rules/cases/difference';
import { judgeCase } from '~/rules/cases/judge-case';
import type { Duty } from '~/rules/duty/duty';
import { fromDecimals, inDecimals } from '~/rules/duty/duty-data';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Asked } from '~/rules/record/record';
import { ground, windows } from '../ground/ground';
import { madeUp, paperYearly, reported, termDuty } from './made-up-sector';

const came: CaseOutcome = {
  ...{ outcome: 'short', short: { total: 12, common: 2.5 }, unanswered: ['elective'] },
  ...{ notCounted: { elective: 6 }, notAsked: ['law'], basis: 'official', used: 'all' },
  cites: ['a-2018-1#s1', 'a-2018-1#s2'],
  duties: { registration: { outcome: 'met', short: {}, unanswered: [], notCounted: {}, notAsked: [] } },
};
const registration = came.duties.registration as NonNullable<(typeof came.duties)[string]>;

describe('案例的结果和写的不同', () => {
  const differ = (change: Partial<CaseOutcome>) => differences(came, { ...came, ...change });

  test('都一样的，没有不同；次序不同也是一样', () => {
    expect(differ({})).toEqual([]);
    expect(differ({ short: { common: 2.5, total: 12 }, cites: [...came.cites].reverse() })).toEqual([]);
  });

  test.each<[string, Partial<CaseOutcome>, string, string, string]>([
    ['判断', { outcome: 'met' }, 'outcome', 'short', 'met'],
    ['不判的原因', { why: 'exempt' }, 'why', '', 'exempt'],
    ['差多少', { short: { total: 12 } }, 'short', 'common: 2.5、total: 12', 'total: 12'],
    ['没有回答的', { unanswered: [] }, 'unanswered', 'elective', ''],
    ['不计的', { notCounted: { elective: 7 } }, 'notCounted', 'elective: 6', 'elective: 7'],
    ['不要求的', { notAsked: ['law', 'common'] }, 'notAsked', 'law', 'common、law'],
    ['依据', { basis: 'reported' }, 'basis', 'official', 'reported'],
    ['用的学时', { used: 'recognized' }, 'used', 'all', 'recognized'],
    ['少引的条款', { cites: ['a-2018-1#s1'] }, 'cites', 'a-2018-1#s2', 'a-2018-1#s1'],
    [
      '条款全不一样',
      { cites: ['b-2018-1#s1', 'b-2018-1#s2'] },
      ...(['cites', 'a-2018-1#s1、a-2018-1#s2', 'b-2018-1#s1、b-2018-1#s2'] as const),
    ],
  ])('%s', (_, change, field, expected, found) => {
    expect(differ(change)).toEqual([{ field, expected, found }]);
  });

  test('写了不判的原因，结果没有原因', () => {
    expect(differences({ ...came, why: 'exempt' }, came)).toEqual([
      { field: 'why', expected: 'exempt', found: '' },
    ]);
  });

  test('另一项义务的，前面写它的名字；没有这一项，说没有', () => {
    const short = { ...registration, outcome: 'short', short: { total: 3 } } as const;
    expect(differ({ duties: { registration: short } })).toEqual([
      { field: 'duties.registration.outcome', expected: 'met', found: 'short' },
      { field: 'duties.registration.short', expected: '', found: 'total: 3' },
    ]);
    expect(differ({ duties: {} })).toEqual([
      { field: 'duties.registration', expected: 'met', found: undefined },
    ]);
  });

  test('没有写的依据、用的学时、别的义务，多引的条款，都不问', () => {
    const { basis: _, used: __, ...rest } = came;
    const plain = { ...rest, cites: [], duties: {} };
    expect(differences(plain, came)).toEqual([]);
  });
});

describe('一个案例的结果', () => {
  const figures = { sectors: ground.sectors, windows };
  const judge = (given: Partial<CaseInput>) =>
    judgeCase({ sector: 'general', year: 2018, hours: {}, ...given }, figures);
  const tally = { common: hours(15), professional: hours(42) };
  const entry = (state: Entry['state'], subject: Entry['subject'], n: number): Entry => ({
    ...{ id: `${subject}-${state}`, day: '2018-09-01', title: '课', subject, mode: 'remote' as const },
    ...{ hours: hours(n), proof: true, state, year: 2018 },
  });

  test('没有这个行业的，没有结果', () => {
    expect(judge({ sector: 'astrology' })).toBeUndefined();
  });

  test('差多少、没有回答的，各写各的', () => {
    expect(judge({ hours: tally })).toMatchObject({
      short: { common: 3 },
      unanswered: expect.arrayContaining(['elective']),
    });
    expect(judge({ hours: tally })?.used).toBeUndefined();
  });

  test('行业不设的一类，写在不计的里', () => {
    const given = { ...tally, common: hours(30), professional: hours(60), elective: hours(12) };
    expect(judge({ sector: 'accounting', hours: given })).toMatchObject({
      ...{ outcome: 'met', short: {}, notCounted: { elective: 12 } },
    });
  });

  test('逐条记的：没有认定的加进去才够的，用的是全部', () => {
    const some = [entry('recognized', 'common', 18), entry('recognized', 'professional', 42)];
    const all = [...some, entry('learned', 'elective', 12)];
    expect(judge({ entries: all, complete: true })).toMatchObject({ outcome: 'met', used: 'all' });
    expect(judge({ entries: some, complete: true })).toMatchObject({ short: { elective: 12 } });
    expect(judge({ entries: some })).toMatchObject({ unanswered: expect.arrayContaining(['elective']) });
  });

  test('引的条款只有公布的原文，一条一次', () => {
    const cites = judge({ hours: tally })?.cites ?? [];
    expect(cites.length).toBeGreaterThan(0);
    expect(cites).toHaveLength(new Set(cites).size);
    for (const clause of cites) expect(clause).toMatch(/#/);
  });
});

const entryOf = (n: number): Entry => ({
  ...{ id: String(n), day: '2024-01-01', title: '课', subject: 'common', mode: 'remote' },
  ...{ hours: hours(n), proof: true, state: 'recognized', year: 2024 },
});

describe('案例里的另一项义务、条款', () => {
  const made = { sectors: [madeUp({ seconds: [termDuty, paperYearly] })], windows: [] };
  const judge = (given: Partial<CaseInput>) =>
    judgeCase({ sector: 'made-up', year: 2024, hours: {}, ...given }, made);
  const [first, last] = [
    { ...entryOf(45), day: '2021-07-01' },
    { ...entryOf(45), day: '2024-06-30' },
  ];
  const person = { grade: 'worker', term: { from: '2021-07-01' } };

  test.each<[string, Entry[], string]>([
    ['第一天、最后一天的都算', [first, last], 'met'],
    ['早一天的不算', [{ ...first, day: '2021-06-30' }, last], 'short'],
    ['晚一天的不算', [first, { ...last, day: '2024-07-01' }], 'short'],
  ])('三年的任期，%s', (_, entries, outcome) => {
    expect(judge({ on: '2024-06-30', entries, person })?.duties.term?.outcome).toBe(outcome);
  });

  test('学习记录旁边填的数，只算在自己那一年', () => {
    const bound = { of: 'credits', basis: reported, amount: { kind: 'number', hours: hours(10) } } as const;
    const more = { ...paperYearly, conditions: [{ kind: 'at-least' as const, ...bound }] };
    const yearly: Duty = { ...more, duty: 'credits', span: { kind: 'year' } };
    const over: Duty = { ...more, duty: 'three', span: { kind: 'cycle', years: 3, first: 2022 } };
    const figures = { sectors: [madeUp({ seconds: [yearly, over] })], windows: [] };
    const given = { sector: 'made-up', year: 2024, entries: [entryOf(20)] };
    const of = (n: number) => judgeCase({ ...given, hours: { credits: hours(n) } }, figures)?.duties;
    expect(of(9)).toMatchObject({ credits: { outcome: 'short', short: { credits: 1 } } });
    expect(of(10)).toMatchObject({ credits: { outcome: 'met' }, three: { outcome: 'incomplete' } });
  });

  test('填数的案例只说自己那一年：一年一篇的，别的年度还是没有填', () => {
    const of = (year: number) => judge({ year, counts: [{ as: 'paper', times: 1 }] })?.duties.yearly;
    expect(of(2023)).toMatchObject({ outcome: 'met', short: {}, unanswered: [] });
    expect(of(2024)).toMatchObject({ outcome: 'incomplete', unanswered: ['total'] });
    expect(of(2025)).toMatchObject({ outcome: 'incomplete', unanswered: ['total', 'total'] });
  });

  test.each<[string, Partial<CaseInput>, string[]]>([
    ['不计的一类', { hours: { common: hours(20), elective: hours(5) } }, ['made-1#s1', 'made-1#s2']],
    ['凭情况算完成的', { situation: 'graduated' }, ['made-1#s1', 'made-1#s3']],
    ['免的', { situation: 'student' }, ['made-1#s4']],
    ['逐条记的，免的', { entries: [], situation: 'student' }, ['made-1#s4']],
  ])('引的条款有判断凭的那一条：%s', (_, given, cites) => {
    expect(judge(given)?.cites).toEqual(cites);
  });
});

describe('结果存成案例的人', () => {
  const asked: Asked = {
    day: '2024-06-30',
    year: 2024,
    sector: 'made-up',
    done: { hours: { common: 18.5 } },
  };

  test('填的数，照填的', () => {
    const input = { sector: 'made-up', year: 2024, on: '2024-06-30', hours: { common: 185 } };
    expect(caseOf({ ...asked, situation: 'student' }, '一次学习')).toEqual({
      ...input,
      situation: 'student',
    });
  });

  test('逐条记的，名称都换掉；等级、登记的日期留着', () => {
    const one = {
      day: '2024-03-01',
      subject: 'common',
      mode: 'remote',
      proof: true,
      state: 'learned',
    } as const;
    const log = { ...asked, done: { complete: true, entries: [{ ...one, title: '张三的课', hours: 6 }] } };
    const input = caseOf({ ...log, person: { grade: 'worker', registered: '2021-07-01' } }, '一次学习');
    expect(input).toMatchObject({
      ...{ hours: {}, complete: true, person: { grade: 'worker', term: { from: '2021-07-01' } } },
      entries: [{ ...one, title: '一次学习', hours: 60, year: 2024 }],
    });
    expect(caseOf(log, '一次学习').person).toBeUndefined();
    const beside = { ...log, done: { ...log.done, beside: { credits: 25 } } };
    expect(caseOf(beside, '一次学习').hours).toEqual({ credits: 250 });
  });
});

test('公布的数写成学时，读回来是原来的；年度和别的数不变', () => {
  const inside = {
    from: 2018,
    hours: hours(18),
    atMost: { senior: hours(72.5) },
    of: ['total'],
    say: '三天',
  };
  const whole = {
    conditions: [inside],
    hours: { senior: hours(1) },
    years: [2018, 2019],
    none: null,
    yes: true,
  };
  const written = inDecimals(whole);
  expect(written).toEqual({
    conditions: [{ from: 2018, hours: 18, atMost: { senior: 72.5 }, of: ['total'], say: '三天' }],
    ...{ hours: { senior: 1 }, years: [2018, 2019], none: null, yes: true },
  });
  expect(fromDecimals(written)).toEqual(whole);
});
