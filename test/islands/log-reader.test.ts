import { describe, expect, test } from 'vitest';
import { type Ground, readerOn } from '~/islands/check/log/ground';
import type { Basis } from '~/rules/duty/basis';
import type { Conversion } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import { ground as plain } from './log-ground';

const basis: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };
const [general, accounting, health] = plain.rules as [
  Ground['rules'][number],
  Ground['rules'][number],
  Ground['rules'][number],
];

const meeting: Conversion = {
  ...{ key: 'meeting', name: '会议', basis, from: 2021 },
  gives: { kind: 'amount', of: 'professional', hours: hours(5), per: '次' },
};

/** Made up: in health a part of what is professional, a most of a day that is reported, and a conversion. */
const ground: Ground = {
  ...plain,
  rules: [
    general,
    accounting,
    {
      ...health,
      periods: health.periods.map((period) => ({
        ...period,
        requirements: [
          ...period.requirements,
          { scope: 'ethics', atLeast: hours(6), basis, part: { name: '医德', of: 'professional' } },
        ],
      })),
      notes: [{ say: '一天最多8学时', basis, from: 2020, dayAtMost: hours(8) }],
      conversions: [meeting],
    },
  ],
};

/** Whoever was general until 2019 and is in health since. */
const reader = readerOn(ground, {
  sector: 'health',
  sectors: { 2018: 'general', 2019: 'general', 2017: 'ocean' },
});

describe('每一年按那一年的行业读', () => {
  test('哪些年、哪一天、哪些时间，照给的', () => {
    expect(reader).toMatchObject({ sector: 'health', sectors: { 2018: 'general' }, today: plain.today });
    expect(reader.windows).toBe(plain.windows);
  });

  test.each([
    [2018, hours(6)],
    [2019, hours(6)],
    [2020, undefined],
    [2017, undefined],
  ])('%i年一天折算几学时', (year, perDay) => {
    expect(reader.perDay(year)).toBe(perDay);
  });

  test('在知道的第一年以前，没有可以折算的', () => {
    expect(readerOn(ground, { sector: 'general' }).perDay(2010)).toBeUndefined();
  });

  test.each([
    [2019, undefined],
    [2020, hours(8)],
    [2017, undefined],
  ])('%i年一天最多几学时', (year, most) => {
    expect(reader.dayAtMost?.(year)).toBe(most);
  });

  test.each([
    [2018, []],
    [2020, ['医德']],
  ])('%i年的其中项', (year, names) => {
    expect(reader.parts?.(year)?.map((part) => part.name)).toEqual(names);
  });

  test.each([
    [2018, []],
    [2020, []],
    [2021, ['会议']],
  ])('%i年的折算', (year, names) => {
    expect(reader.conversions?.(year)?.map((c) => c.name)).toEqual(names);
  });

  test('本站没有的行业，没有其中项和折算', () => {
    expect([reader.parts?.(2017) ?? [], reader.conversions?.(2017) ?? []]).toEqual([[], []]);
  });
});
