import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { addDays, daysBetween } from '~/rules/duty/day';
import { readDay } from '~/rules/duty/read-day';
import { allows, readingsOf, standingOf } from '~/rules/year/course-plan';
import { monthsFrom } from '~/rules/year/month';
import { printedMonth } from '~/says/printed-day';

const { days } = library().coursePlan;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

describe('应于开班前30日内：两种读法都给（11号 三（二），277号 七）', () => {
  test.each([
    ['2027-03-31', '2027-03-01', '2027-03-30'],
    ['2027-03-01', '2027-01-30', '2027-02-28'],
    ['2028-03-01', '2028-01-31', '2028-02-29'],
    ['2028-03-30', '2028-02-29', '2028-03-29'],
    ['2027-01-01', '2026-12-02', '2026-12-31'],
    ['2027-12-31', '2027-12-01', '2027-12-30'],
  ])('%s 开班：不晚于 %s；从那天到 %s', (opening, farthest, dayBefore) => {
    expect(readingsOf(opening, days)).toEqual([
      { id: 'no-later', to: farthest },
      { id: 'within', from: farthest, to: dayBefore },
    ]);
  });

  test('“之内”的一种正好有30天，开班日不在任何一种里', () => {
    fc.assert(
      fc.property(anyDay, (opening) => {
        const [noLater, within] = readingsOf(opening, days);
        expect(daysBetween(within.from as string, within.to) + 1).toBe(days);
        expect(allows(noLater, opening) || allows(within, opening)).toBe(false);
        expect(allows(noLater, noLater.to) && allows(within, within.to)).toBe(true);
        expect(allows(within, within.from as string)).toBe(true);
        expect(allows(noLater, addDays(opening, -days - 1))).toBe(true);
        expect(allows(within, addDays(opening, -days - 1))).toBe(false);
      }),
    );
  });

  test.each([
    ['2027-01-29', { kind: 'open', daysLeft: 1 }, { kind: 'coming', inDays: 1 }],
    ['2027-01-30', { kind: 'open', daysLeft: 0 }, { kind: 'open', daysLeft: 29 }],
    ['2027-01-31', { kind: 'over' }, { kind: 'open', daysLeft: 28 }],
    ['2027-03-01', { kind: 'over' }, { kind: 'over' }],
  ])('2027-03-01 开班，今天 %s', (today, noLater, within) => {
    expect(readingsOf('2027-03-01', days).map((r) => standingOf(r, today))).toEqual([noLater, within]);
  });
});

describe('日历', () => {
  test('2027年1月到3月，周一在前', () => {
    const months = monthsFrom('2027-01-30', '2027-03-01');
    expect(months.map((m) => printedMonth(m.first))).toEqual(['2027年1月', '2027年2月', '2027年3月']);
    expect(months[1]?.weeks).toHaveLength(4);
    expect(months[0]?.weeks[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });

  test('每一天恰好画一次，每周七格', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(80), (first, length) => {
        const last = addDays(first, length);
        const weeks = monthsFrom(first, last).flatMap((m) => m.weeks);
        expect(weeks.every((w) => w.length === 7)).toBe(true);
        const drawn = weeks.flat().filter((d): d is string => d !== undefined);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toEqual(expect.arrayContaining([first, last]));
      }),
    );
  });
});

describe('读日期', () => {
  test.each(['2027-03-01', '2027/3/1', '2027.3.1', '2027年3月1日', '２０２７－３－１', '2027 年 3 月 1 日'])(
    '“%s”是 2027-03-01',
    (typed) => {
      expect(readDay(typed)).toEqual({ kind: 'day', day: '2027-03-01' });
    },
  );

  test.each([
    ['', 'blank'],
    ['2027-02-29', 'no-such-day'],
    ['2027-13-01', 'no-such-day'],
    ['2027-04-31', 'no-such-day'],
    ['3月1日', 'not-a-day'],
    ['明天', 'not-a-day'],
    ['0027-03-01', 'not-a-day'],
    ['1999-12-31', 'not-a-day'],
    ['2000-01-01', 'day'],
  ])('“%s”：%s', (typed, kind) => {
    expect(readDay(typed).kind).toBe(kind);
  });

  test('闰年有2月29日', () => {
    expect(readDay('2028-02-29').kind).toBe('day');
  });
});
