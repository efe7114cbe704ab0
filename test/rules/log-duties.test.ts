import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { hours, plain } from '~/rules/duty/hours';
import { keyOf } from '~/rules/duty/judge';
import { conversionsIn, partFields } from '~/rules/duty/more-fields';
import type { SectorRules } from '~/rules/duty/sector';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, type Log } from '~/rules/log/log';
import { entryFrom, plainEntry } from '~/rules/log/plain-entry';
import { planFor } from '~/rules/log/plan';
import { readEntry, type WrittenEntry } from '~/rules/log/read-entry';

const today = '2026-11-26';
const { sectors, windows } = library();

function of(sector: string): SectorRules {
  return sectors.find((s) => s.sector === sector) as SectorRules;
}

function entry(id: string, given: Partial<Entry>): Entry {
  const day = given.day ?? '2025-06-01';
  const all = {
    id,
    day,
    title: '课程',
    subject: 'professional',
    hours: hours(10),
    proof: true,
    state: 'recognized',
  };
  return {
    ...all,
    year: Number(day.slice(0, 4)),
    ...(given.as ? {} : { mode: 'remote' }),
    ...given,
  } as Entry;
}

function log(sector: string, entries: readonly Partial<Entry>[], more: Partial<Log> = {}): Log {
  return { sector, complete: [], entries: entries.map((e, i) => entry(`j${i}`, e)), ...more };
}

const judge = (given: Log, year = 2025) => assessLogYear(given, year, of(given.sector), windows, today);

const says = (given: Log, year = 2025) => {
  const { by, used } = judge(given, year);
  return by[used].findings.map(
    (f) => `${keyOf(f)} ${f.kind}${f.kind === 'short' ? ` ${plain(f.missing)}` : ''}`,
  );
};

const common = { subject: 'common', hours: hours(30) } as const;
const general = { part: 'general-knowledge' } as const;

describe('会计的学习记录', () => {
  test.each([
    {
      when: '专业通识20，别的专业40',
      entries: [common, { ...general, hours: hours(20) }, { hours: hours(40) }],
      outcome: 'met',
    },
    {
      when: '专业通识19.9',
      entries: [common, { ...general, hours: hours(19.9) }, { hours: hours(40.1) }],
      outcome: 'short',
    },
    { when: '没有一条写是专业通识', entries: [common, { hours: hours(60) }], outcome: 'incomplete' },
  ])('2025年 $when → $outcome', ({ entries, outcome }) => {
    expect(judge(log('accounting', entries)).by.recognized.outcome).toBe(outcome);
  });

  test('说过都记在这里，专业课没有分过，专业通识还是没有填；一条专业课也没有，就是0', () => {
    const complete = { complete: [2025] };
    expect(says(log('accounting', [common, { hours: hours(60) }], complete))).toContain(
      'general-knowledge unanswered',
    );
    expect(says(log('accounting', [common], complete))).toContain('general-knowledge short 20');
  });

  test('还没有认定的专业通识，分开算', () => {
    const { by, used } = judge(
      log('accounting', [common, { ...general, hours: hours(20), state: 'declared' }, { hours: hours(40) }]),
    );
    expect([used, by.recognized.outcome, by.all.outcome]).toEqual(['all', 'short', 'met']);
  });

  test.each([
    { year: 2023, basis: 'reported', part: [] },
    { year: 2024, basis: 'inferred', part: [] },
    { year: 2025, basis: 'inferred', part: ['general-knowledge not-asked'] },
  ])('$year 年考过一科，当年算完成，依据$basis', ({ year, basis, part }) => {
    const given = log('accounting', [
      { day: `${year}-09-01`, as: 'examination', times: 1, hours: hours(90) },
    ]);
    expect(judge(given, year).by.recognized).toMatchObject({ outcome: 'met', basis });
    expect(says(given, year)).toEqual(['total met', 'common met', 'professional met', ...part]);
    expect(planFor(judge(given, year), 'accounting', windows, today)).toMatchObject({
      remaining: [],
      anySubject: 0,
    });
  });

  test('毕业当年算完成的，合计再少也不用再学', () => {
    const given = log('accounting', [{ ...common, hours: hours(1) }], {
      told: { 2025: { situation: 'graduated' } },
    });
    expect(planFor(judge(given), 'accounting', windows, today)).toMatchObject({
      remaining: [],
      anySubject: 0,
    });
  });

  test('考试还没有认定，不算已认定的', () => {
    const exam = {
      day: '2024-09-01',
      as: 'examination',
      times: 1,
      hours: hours(90),
      state: 'learned',
    } as const;
    const { by, used } = judge(log('accounting', [exam]), 2024);
    expect([used, by.all.outcome]).toEqual(['all', 'met']);
    expect(by.recognized.outcome).not.toBe('met');
  });

  test('论文折算的学分，依据和折算一样弱', () => {
    const papers = { day: '2024-05-01', as: 'paper-first', times: 2, hours: hours(60) };
    const given = log('accounting', [{ ...common, day: '2024-05-01' }, papers]);
    expect(judge(given, 2024).by.recognized).toMatchObject({ outcome: 'met', basis: 'reported' });
  });

  test.each([
    ['student', 'not-judged', 'exempt'],
    ['first-year', 'not-judged', 'not-bound'],
    ['graduated', 'met', undefined],
  ])('本人情况 %s → %s', (situation, outcome, why) => {
    const given = log('accounting', [{ ...common, hours: hours(1) }], { told: { 2025: { situation } } });
    const found = judge(given).by.recognized;
    expect([found.outcome, 'why' in found ? found.why : undefined]).toEqual([outcome, why]);
  });
});

describe('折算的一条', () => {
  const blank: WrittenEntry = {
    ...{ id: 'j1', day: '2024-05-01', title: '论文', subject: '', mode: '', hours: '' },
    ...{ proof: 'yes', state: 'recognized', year: '' },
  };
  const read = (given: Partial<WrittenEntry>) =>
    readEntry(
      { ...blank, ...given },
      {
        ...{ sector: 'accounting', windows, today, perDay: () => undefined },
        parts: (year) => partFields(of('accounting'), year),
        conversions: (year) => conversionsIn(of('accounting'), year),
      },
    );

  test.each([
    { given: { as: 'paper-first', times: '2' }, subject: 'professional', done: 60 },
    { given: { as: '会议', times: '3天' }, subject: 'professional', done: 30 },
    { given: { as: 'project-member' }, subject: 'professional', done: 60 },
    { given: { as: 'examination' }, subject: 'professional', done: 90 },
    { given: { as: 'book-other', times: '1', hours: '60' }, subject: 'professional', done: 60 },
    {
      given: { as: 'employer-training-online', times: '4', day: '2023-05-01' },
      subject: 'professional',
      done: 10,
    },
  ])('$given.as $given.times → $done 学分', ({ given, subject, done }) => {
    const found = read(given);
    expect(found).toMatchObject({ kind: 'entry', entry: { subject, hours: hours(done) } });
    const kept = found.kind === 'entry' ? found.entry : undefined;
    expect(entryFrom(JSON.parse(JSON.stringify(plainEntry(kept as Entry))))).toEqual(kept);
  });

  test.each([
    { given: { as: 'employer-training', times: '1' }, field: 'as', why: '只在2023年的折算表里' },
    { given: { as: 'paper-first', times: '0' }, field: 'times', why: '数量是0' },
    { given: { as: 'paper-first', times: '一些' }, field: 'times', why: '数量不是数' },
    { given: { as: 'paper-first', times: '1', hours: '40' }, field: 'hours', why: '写的学分和折算的不同' },
    { given: { as: 'paper-first', times: '1', hours: '三十几' }, field: 'hours', why: '写的学分读不出' },
    {
      given: { as: 'paper-first', times: '一些', hours: '30' },
      field: 'times',
      why: '数量读不出，学分就没法比',
    },
    {
      given: { as: 'employer-training-online', times: '0.5', day: '2023-05-01' },
      field: 'times',
      why: '不到一位小数',
    },
    {
      given: { subject: '公需', mode: '远程', hours: '1', part: '专业通识' },
      field: 'part',
      why: '那一年没有这一项',
    },
  ])('$why，说出来', ({ given, field }) => {
    const found = read(given);
    expect(found.kind === 'slips' ? found.slips.map((s) => s.field) : found).toEqual([field]);
  });
});

describe('别的机关的另一项要求', () => {
  const three = [2023, 2024, 2025].map((y) => ({ day: `${y}-07-01`, hours: hours(30) }));
  const worker = { grade: 'worker', registered: '2023-03-01' };
  const second = (given: Log, year = 2025) => judge(given, year).seconds[0]?.assessment;

  test.each([
    { when: '社会工作师三年90', person: worker, entries: three, outcome: 'met' },
    {
      when: '社会工作师三年89.9',
      person: worker,
      entries: [...three.slice(1), { day: '2023-07-01', hours: hours(29.9) }],
      outcome: 'short',
    },
    {
      when: '登记以前学的不算',
      person: worker,
      entries: [...three.slice(1), { day: '2023-02-28', hours: hours(30) }],
      outcome: 'incomplete',
    },
    { when: '有一年没有记', person: worker, entries: three.slice(1), outcome: 'incomplete' },
    {
      when: '有一年没有记，已经够了',
      person: { ...worker, grade: 'assistant' },
      entries: [{ day: '2025-07-01', hours: hours(72) }],
      outcome: 'met',
    },
    {
      when: '没有填级别，80',
      person: { registered: '2023-03-01' },
      entries: [...three.slice(1), { day: '2023-07-01', hours: hours(20) }],
      outcome: 'incomplete',
    },
    { when: '没有填登记的日子', person: { grade: 'worker' }, entries: three, outcome: 'incomplete' },
    {
      when: '期内取得学历',
      person: { ...worker, counted: [{ as: 'degree', day: '2024-07-01' }] },
      entries: [three[2] ?? {}],
      outcome: 'met',
    },
    {
      when: '登记以前取得的学历',
      person: { ...worker, counted: [{ as: 'degree', day: '2022-07-01' }] },
      entries: three.map((e) => ({ ...e, hours: hours(10) })),
      outcome: 'short',
    },
  ])('$when → $outcome', ({ person, entries, outcome }) => {
    // Of 2026, which has begun, everything is written down.
    const given = log('social-work', entries, { person, complete: [2026] });
    expect(second(given)).toMatchObject({ outcome });
  });

  test('登记以前的年度没有这一项要求', () => {
    expect(second(log('social-work', three, { person: worker }), 2022)).toMatchObject({ why: 'not-bound' });
  });

  test('过了三年是下一期', () => {
    expect(second(log('social-work', three, { person: worker }), 2026)).toMatchObject({
      over: { from: '2026-03-01', to: '2029-02-28' },
    });
  });

  test.each([
    [25, 'met'],
    [24.9, 'short'],
    [undefined, 'incomplete'],
  ])('卫生健康2025年 %s 学分 → %s', (credits, outcome) => {
    const told = credits === undefined ? {} : { told: { 2025: { beside: { credits: hours(credits) } } } };
    expect(second(log('health', [common], told))).toMatchObject({ outcome });
  });
});
