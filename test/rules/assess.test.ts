import { describe, expect, test } from 'vitest';
import { assess } from '~/rules/duty/assess';
import { plain } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { sector } from '../ground/ground';
import { record, today } from './given';

type Done = (number | undefined)[];

const say = (f: Finding) =>
  !('requirement' in f)
    ? `${f.subject} ${f.kind}`
    : `${f.requirement.scope} ${f.kind}${f.kind === 'short' ? ` ${plain(f.missing)}` : ''}`;

describe('2018、2019 一般人员：18、42、12，合计 72（277号 三）', () => {
  test.each<{ when: string; done: Done; outcome: string; findings: string[] }>([
    {
      when: '刚好',
      done: [18, 42, 12],
      outcome: 'met',
      findings: ['total met', 'common met', 'professional met', 'elective met'],
    },
    {
      when: '公需差 3',
      done: [15, 42, 15],
      outcome: 'short',
      findings: ['total met', 'common short 3', 'professional met', 'elective met'],
    },
    {
      when: '合计够 72 但没有选修',
      done: [40, 42, 0],
      outcome: 'short',
      findings: ['total met', 'common met', 'professional met', 'elective short 12'],
    },
    {
      when: '选修没有填',
      done: [18, 42],
      outcome: 'incomplete',
      findings: ['total unanswered', 'common met', 'professional met', 'elective unanswered'],
    },
    {
      when: '什么都没有填',
      done: [],
      outcome: 'incomplete',
      findings: ['total unanswered', 'common unanswered', 'professional unanswered', 'elective unanswered'],
    },
    {
      when: '已知公需不够，选修没有填',
      done: [10, 42],
      outcome: 'short',
      findings: ['total unanswered', 'common short 8', 'professional met', 'elective unanswered'],
    },
    {
      when: '差 0.1',
      done: [17.9, 42, 12],
      outcome: 'short',
      findings: ['total short 0.1', 'common short 0.1', 'professional met', 'elective met'],
    },
    {
      when: '两类已满 72，选修没有填',
      done: [30, 42],
      outcome: 'incomplete',
      findings: ['total met', 'common met', 'professional met', 'elective unanswered'],
    },
  ])('$when → $outcome', ({ done, outcome, findings }) => {
    for (const year of [2018, 2019]) {
      const result = assess(record(year, ...done), sector('general'), today);
      expect(result.outcome).toBe(outcome);
      expect(result.basis).toBe('official');
      expect(result.findings.map(say)).toEqual(findings);
    }
  });
});

describe('会计：90 学分，公需 30，专业 60，不设选修（277号 三）', () => {
  test.each<{ when: string; done: Done; outcome: string; findings: string[] }>([
    {
      when: '刚好',
      done: [30, 60],
      outcome: 'met',
      findings: ['total met', 'common met', 'professional met'],
    },
    {
      when: '选修不计入',
      done: [30, 48, 12],
      outcome: 'short',
      findings: ['total short 12', 'common met', 'professional short 12', 'elective not-counted'],
    },
    {
      when: '选修填 0',
      done: [30, 60, 0],
      outcome: 'met',
      findings: ['total met', 'common met', 'professional met'],
    },
    {
      when: '专业多，公需少',
      done: [20, 70],
      outcome: 'short',
      findings: ['total met', 'common short 10', 'professional met'],
    },
  ])('$when → $outcome', ({ done, outcome, findings }) => {
    const result = assess(record(2018, ...done), sector('accounting'), today);
    expect(result.outcome).toBe(outcome);
    expect(result.findings.map(say)).toEqual(findings);
  });
});

describe('每一年按它自己的数字，并说出依据的等级', () => {
  test.each([
    { year: 2018, done: [18, 42, 12], outcome: 'met', basis: 'official' },
    { year: 2020, done: [18, 42, 12], outcome: 'short', basis: 'reported' },
    { year: 2020, done: [30, 42, 12], outcome: 'met', basis: 'reported' },
    { year: 2021, done: [30, 42, 12], outcome: 'short', basis: 'reported' },
    { year: 2021, done: [30, 42, 18], outcome: 'met', basis: 'reported' },
    { year: 2022, done: [30, 42, 18], outcome: 'met', basis: 'reported' },
    { year: 2023, done: [18, 42, 12], outcome: 'short', basis: 'reported' },
    { year: 2024, done: [30, 42, 18], outcome: 'met', basis: 'inferred' },
    { year: 2025, done: [30, 42, 17.9], outcome: 'short', basis: 'inferred' },
    { year: 2026, done: [30, 42, 18], outcome: 'met', basis: 'carried-forward' },
  ])('$year 年 $done → $outcome，$basis', ({ year, done, outcome, basis }) => {
    for (const id of ['general', 'education', 'health']) {
      expect(assess(record(year, ...done), sector(id), today)).toMatchObject({ outcome, basis });
    }
  });

  test('2023 年按转载的 90 判断，2018 年原文的 72 列在旁边', () => {
    const result = assess(record(2023, 30, 42, 18), sector('general'), today);
    expect(result).toMatchObject({
      beside: { requirements: [{ scope: 'total', atLeast: 720, basis: { grade: 'official' } }, {}, {}, {}] },
    });
  });

  test('2026 年说出沿用的是 2025 年', () => {
    expect(assess(record(2026), sector('general'), today)).toMatchObject({ carriedFrom: 2025 });
  });
});

describe('不判定', () => {
  test.each([
    { when: '2018 年以前', year: 2017, id: 'general', why: 'before-first-year' },
    { when: '还没有开始的年度', year: 2027, id: 'general', why: 'year-to-come' },
    { when: '出版', year: 2023, id: 'publishing', why: 'sector' },
    { when: '档案', year: 2023, id: 'archives', why: 'sector' },
  ])('$when', ({ year, id, why }) => {
    expect(assess(record(year, 90, 90, 90), sector(id), today)).toMatchObject({ outcome: 'not-judged', why });
  });
});

test('一科多出而另一科不够时，说明多出来的不能移用', () => {
  expect(assess(record(2018, 60, 42, 0), sector('general'), today)).toMatchObject({ surplusStays: true });
  expect(assess(record(2018, 60, 42, 12), sector('general'), today)).toMatchObject({ surplusStays: false });
});
