import { describe, expect, test } from 'vitest';
import { appliedTo, officialBeside } from '~/rules/duty/applied';
import { assess } from '~/rules/duty/assess';
import type { Basis } from '~/rules/duty/basis';
import { hours } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { timeLeft } from '~/rules/log/plan';
import { windowState } from '~/rules/year/window-state';
import type { StudyWindow } from '~/rules/year/windows';

const official: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };
const reported: Basis = { grade: 'reported', source: '某单位的通知' };

function period(from: number, basis: Basis, least: number, to?: number): Period {
  return {
    from,
    ...(to === undefined ? {} : { to }),
    requirements: [
      { scope: 'common', atLeast: hours(least), basis },
      { scope: 'professional', atLeast: hours(least), basis },
    ],
    notCounted: [],
  };
}

const rules = (...periods: Period[]): SectorRules => ({
  ...{ sector: 'made-up', name: '某', short: '某', unit: '学时', notes: [] },
  periods,
});

describe('还来不来得及', () => {
  const window = (closes: string, rest: Partial<StudyWindow> = {}): StudyWindow => ({
    ...{ year: 2022, kind: 'study', subjects: ['common'], closes, say: '', noMakeUp: false, basis: official },
    ...rest,
  });
  const [early, late] = [window('2023-03-31'), window('2023-06-30')];
  const orders = [
    ['早的在前', [early, late]],
    ['晚的在前', [late, early]],
  ] as const;

  test.each(orders)('有两段时间、%s：说的是截止最晚的一段', (_, known) => {
    expect(timeLeft(known, '2023-01-01')).toEqual({ kind: 'open', window: late });
    expect(timeLeft(known, '2023-04-01')).toEqual({ kind: 'open', window: late });
    expect(timeLeft(known, '2023-07-01')).toEqual({ kind: 'closed', window: late });
  });

  test('三段里晚的先关，还开着的仍是说的那一段', () => {
    const middle = window('2023-05-31');
    expect(timeLeft([middle, early, late], '2023-05-31')).toMatchObject({ window: late });
  });

  test('有一段知道的时间，就不是不知道', () => {
    for (const today of ['2022-01-01', '2023-03-31', '2023-04-01', '2026-01-01']) {
      expect(timeLeft([early], today).kind).not.toBe('unknown');
    }
    expect(timeLeft([], '2022-01-01')).toEqual({ kind: 'unknown' });
  });

  test('都写明不再补学，过了才是来不及；有一段没有写，就只是过了', () => {
    const [over, last] = [window('2023-03-31', { noMakeUp: true }), window('2023-06-30', { noMakeUp: true })];
    expect(timeLeft([over, last], '2023-07-01').kind).toBe('over');
    expect(timeLeft([over, late], '2023-07-01').kind).toBe('closed');
  });
});

describe('一段学习时间里的一天', () => {
  const days = { opens: '2023-01-01', closes: '2023-03-31' };

  test.each([
    ['还有一天才开始', days, '2022-12-31', { kind: 'coming', inDays: 1 }],
    ['第一天就开着', days, '2023-01-01', { kind: 'open', daysLeft: 89 }],
    ['没有写哪天开始的，早就开着', { closes: '2023-03-31' }, '2022-12-31', { kind: 'open', daysLeft: 90 }],
    ['最后一天还开着', days, '2023-03-31', { kind: 'open', daysLeft: 0 }],
    ['过了', days, '2023-04-01', { kind: 'closed' }],
    [
      '依据先停用了，前一天是最后一天',
      { ...days, ended: '2023-03-01' },
      '2023-02-28',
      { kind: 'open', daysLeft: 0 },
    ],
    ['停用的那天已经关了', { ...days, ended: '2023-03-01' }, '2023-03-01', { kind: 'closed' }],
    ['截止那天停用的，也早一天关', { ...days, ended: '2023-03-31' }, '2023-03-31', { kind: 'closed' }],
    ['截止以后才停用的，不受影响', { ...days, ended: '2023-05-01' }, '2023-04-01', { kind: 'closed' }],
  ])('%s', (_, window, today, state) => {
    expect(windowState(window, today)).toEqual(state);
  });
});

describe('多出来的学时', () => {
  const done = (common: number) => ({ year: 2022, hours: { common: hours(common), professional: hours(1) } });
  const stays = (common: number) => {
    const found = assess(done(common), rules(period(2018, official, 30)), '2026-11-26');
    return found.outcome !== 'not-judged' && found.surplusStays;
  };

  test.each([
    { when: '正好达到最低数', common: 30, surplus: false },
    { when: '多0.1', common: 30.1, surplus: true },
    { when: '差0.1', common: 29.9, surplus: false },
  ])('$when：$surplus', ({ common, surplus }) => {
    expect(stays(common)).toBe(surplus);
  });
});

test('“-0”就是0，不是负数', () => {
  for (const typed of ['-0', '−0', '-0.0', '－０']) {
    const reading = readHours(typed);
    expect(reading).toEqual({ kind: 'hours', hours: 0 });
  }
  expect(Object.is(hours(-0), 0)).toBe(true);
});

describe('两段都有原文', () => {
  const [first, second] = [period(2018, official, 18, 2019), period(2020, official, 24, 2020)];
  const third = period(2021, reported, 30);
  const made = rules(first, second, third);

  test('据转载的一段旁边，放最近的原文', () => {
    expect(officialBeside(made, third)).toBe(second);
  });

  test('自己就是原文的，旁边不放', () => {
    expect(officialBeside(made, second)).toBeUndefined();
  });

  test('后来的原文不放在前面的一段旁边', () => {
    expect(officialBeside(rules(period(2018, reported, 1, 2019), second), first)).toBeUndefined();
    const before = period(2018, reported, 1, 2019);
    expect(officialBeside(rules(before, second), before)).toBeUndefined();
  });

  test.each([
    [2018, first],
    [2019, first],
    [2020, second],
    [2021, third],
    [2026, third],
  ])('%s年度用的是那一段', (year, expected) => {
    expect(appliedTo(made, year)).toEqual({ period: expected });
  });

  test('空着的年度沿用前面最近的一段', () => {
    expect(appliedTo(rules(first, period(2022, official, 30)), 2021)).toEqual({
      period: first,
      carriedFrom: 2019,
    });
    expect(appliedTo(made, 2017)).toBeUndefined();
  });
});
