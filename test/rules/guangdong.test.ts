import { describe, expect, test } from 'vitest';
import { assess } from '~/rules/duty/assess';
import { hours, plain } from '~/rules/duty/hours';
import { type Finding, keyOf } from '~/rules/duty/judge';
import { moreFields, situationsIn } from '~/rules/duty/more-fields';
import { onlyOf, secondsIn } from '~/rules/duty/seconds';
import { sector } from '../content/live-sector';
import { today } from './given';

const say = (f: Finding) => `${keyOf(f)} ${f.kind}${f.kind === 'short' ? ` ${plain(f.missing)}` : ''}`;

/** 公需, 专业, 专业通识 of an accountant; undefined is not answered. */
function accountant(year: number, done: readonly (number | undefined)[], situation?: string) {
  const keys = ['common', 'professional', 'general-knowledge'];
  const given = keys.flatMap((key, i) => (done[i] === undefined ? [] : [[key, hours(done[i])] as const]));
  return assess({ year, hours: Object.fromEntries(given), situation }, sector('accounting'), today);
}

describe('会计 2025 年起，专业科目里的专业通识至少 20', () => {
  test.each([
    { when: '刚好', year: 2025, done: [30, 60, 20], outcome: 'met', basis: 'reported', part: 'met' },
    {
      when: '差 0.1',
      year: 2025,
      done: [30, 60, 19.9],
      outcome: 'short',
      basis: 'reported',
      part: 'short 0.1',
    },
    {
      when: '没有填',
      year: 2025,
      done: [30, 60],
      outcome: 'incomplete',
      basis: 'reported',
      part: 'unanswered',
    },
    {
      when: '没有填，公需已经不够',
      year: 2025,
      done: [20, 60],
      outcome: 'short',
      basis: 'official',
      part: 'unanswered',
    },
    { when: '填了 0', year: 2026, done: [30, 60, 0], outcome: 'short', basis: 'reported', part: 'short 20' },
    { when: '2024 年不问', year: 2024, done: [30, 60], outcome: 'met', basis: 'official', part: undefined },
  ])('$year 年$when → $outcome', ({ year, done, outcome, basis, part }) => {
    const result = accountant(year, done);
    expect(result).toMatchObject({ outcome, basis });
    const found = result.findings.filter((f) => keyOf(f) === 'general-knowledge').map(say);
    expect(found).toEqual(part === undefined ? [] : [`general-knowledge ${part}`]);
  });
});

describe('会计本人的情况', () => {
  test.each([
    { situation: 'first-year', outcome: 'not-judged', why: 'not-bound', basis: 'reported' },
    { situation: 'student', outcome: 'not-judged', why: 'exempt', basis: 'reported' },
  ])('$situation → $why', ({ situation, ...expected }) => {
    for (const year of [2018, 2023, 2026]) {
      expect(accountant(year, [0, 0, 0], situation)).toMatchObject(expected);
    }
  });

  test.each([
    { year: 2022, basis: 'inferred' },
    { year: 2023, basis: 'reported' },
    { year: 2025, basis: 'inferred' },
  ])('$year 年毕业：合计、公需、专业都算完成，依据$basis', ({ year, basis }) => {
    const result = accountant(year, [], 'graduated');
    expect(result).toMatchObject({ outcome: 'met', basis });
    const part = year < 2025 ? [] : ['general-knowledge not-asked'];
    expect(result.findings.map(say)).toEqual(['total met', 'common met', 'professional met', ...part]);
  });

  test('别的行业没有这些情况，写了也不改变结论', () => {
    const done = { common: hours(30), professional: hours(42), elective: hours(18) };
    const plainly = assess({ year: 2025, hours: done }, sector('general'), today);
    expect(assess({ year: 2025, hours: done, situation: 'student' }, sector('general'), today)).toEqual(
      plainly,
    );
    expect(situationsIn(sector('general'), 2025)).toEqual([]);
  });
});

describe('另一项要求，各自判断', () => {
  const nurse = { common: hours(30), professional: hours(42), elective: hours(18) };
  test.each([
    { when: '25 学分', credits: 25, outcome: 'met' },
    { when: '24.9 学分', credits: 24.9, outcome: 'short' },
    { when: '没有填', credits: undefined, outcome: 'incomplete' },
  ])('卫生健康 $when → $outcome，第一项的结论不变', ({ credits, outcome }) => {
    const done = credits === undefined ? nurse : { ...nurse, credits: hours(credits) };
    const [second] = secondsIn(sector('health'), 2025, onlyOf(2025, done), today);
    expect(second?.assessment).toMatchObject({ outcome });
    expect(assess({ year: 2025, hours: done }, sector('health'), today)).toEqual(
      assess({ year: 2025, hours: nurse }, sector('health'), today),
    );
  });

  test('通知以前的年度没有这一项，也不问', () => {
    expect(secondsIn(sector('health'), 2023, onlyOf(2023, {}), today)).toEqual([]);
    expect(moreFields(sector('health'), 2023)).toEqual([]);
    expect(secondsIn(sector('health'), 2024, onlyOf(2024, {}), today)).toEqual([]);
    expect(moreFields(sector('health'), 2025).map((f) => f.key)).toEqual(['credits']);
  });

  test.each([
    { grade: 'assistant', done: 72, outcome: 'met' },
    { grade: 'worker', done: 72, outcome: 'short' },
    { grade: 'worker', done: 90, outcome: 'met' },
    { grade: undefined, done: 80, outcome: 'incomplete' },
  ])('社会工作 $grade 三年 $done 小时 → $outcome', ({ grade, done, outcome }) => {
    const person = { grade, term: { from: '2023-06-15' } };
    const found = secondsIn(
      sector('social-work'),
      2025,
      () => ({ hours: { total: hours(done) } }),
      today,
      person,
    );
    expect(found.map((s) => s.assessment.outcome)).toEqual([outcome]);
    expect(found[0]?.assessment).toMatchObject({ over: { from: '2023-06-15', to: '2026-06-14' } });
  });
});
