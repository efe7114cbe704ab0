import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hours, plain } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, countedYear, hoursFrom, type Log, yearsFor, yearsOf } from '~/rules/log/log';
import { sector, windows } from '../ground/ground';
import { today } from './given';

function entry(given: Partial<Entry> & { day: string }): Entry {
  return {
    id: 'a',
    title: '课程',
    subject: 'common',
    mode: 'remote',
    hours: hours(18),
    proof: false,
    state: 'recognized',
    year: Number(given.day.slice(0, 4)),
    ...given,
  };
}

function log(entries: Entry[], complete: number[] = [], of = 'general'): Log {
  return { sector: of, entries: entries.map((e, i) => ({ ...e, id: `${i}` })), complete };
}

const judge = (given: Log, year: number) => assessLogYear(given, year, sector(given.sector), windows, today);

describe('一条记录可以计入哪一年', () => {
  test.each<{ when: string; day: string; subject: Subject; of?: string; years: number[] }>([
    { when: '当年的', day: '2018-11-05', subject: 'common', years: [2018] },
    { when: '2018公需补学的第一天', day: '2019-01-01', subject: 'common', years: [2019, 2018] },
    { when: '2018公需补学的最后一天', day: '2019-06-30', subject: 'common', years: [2019, 2018] },
    { when: '补学截止的第二天', day: '2019-07-01', subject: 'common', years: [2019] },
    { when: '补学只有公需科目', day: '2019-06-30', subject: 'professional', years: [2019] },
    { when: '补学时各行业一样', day: '2019-06-30', subject: 'common', of: 'accounting', years: [2019, 2018] },
    {
      when: '会计2022年度学到4月底',
      day: '2023-04-30',
      subject: 'professional',
      of: 'accounting',
      years: [2023, 2022],
    },
    {
      when: '会计2022年度过了4月',
      day: '2023-05-01',
      subject: 'professional',
      of: 'accounting',
      years: [2023],
    },
    { when: '别的行业没有这个时间', day: '2023-04-30', subject: 'professional', years: [2023] },
    { when: '会计2025年度不含选修', day: '2026-04-30', subject: 'elective', of: 'accounting', years: [2026] },
    { when: '会计2025年度', day: '2026-04-30', subject: 'common', of: 'accounting', years: [2026, 2025] },
  ])('$when：$day → $years', ({ day, subject, of = 'general', years }) => {
    expect(yearsFor({ day, subject }, { sector: of }, windows)).toEqual(years);
  });

  test('写的年度不可能时，按它自己的日子算', () => {
    expect(countedYear(entry({ day: '2019-07-01', year: 2018 }), { sector: 'general' }, windows)).toBe(2019);
    expect(countedYear(entry({ day: '2019-06-30', year: 2018 }), { sector: 'general' }, windows)).toBe(2018);
  });
});

describe('2018公需在2019年6月补学', () => {
  const made = log([
    entry({ day: '2019-06-30', year: 2018 }),
    entry({ day: '2018-09-01', subject: 'professional', hours: hours(42) }),
    entry({ day: '2018-10-01', subject: 'elective', hours: hours(12) }),
  ]);

  test('计入2018年度，2018年度就够了', () => {
    expect(judge(made, 2018).by.recognized.outcome).toBe('met');
  });

  test('不再计入2019年度', () => {
    expect(judge(made, 2019).entries).toEqual([]);
    expect(yearsOf(made, windows)).toEqual([2018]);
  });
});

test('只说了别的年度的情况，这一年没有说', () => {
  const told = { 2021: { situation: 'student' } };
  expect(judge({ ...log([entry({ day: '2018-09-01' })]), told }, 2018).situation).toBeUndefined();
});

describe('已认定的和还没有认定的分开', () => {
  const year = (state: Entry['state'], elective = 12) =>
    log([
      entry({ day: '2018-09-01' }),
      entry({ day: '2018-09-02', subject: 'professional', hours: hours(42), state }),
      entry({ day: '2018-09-03', subject: 'elective', hours: hours(elective) }),
    ]);

  test('已认定的够了：按已认定的判', () => {
    expect(judge(year('recognized'), 2018)).toMatchObject({ used: 'recognized', pending: 0 });
  });

  test('加上没有认定的才够：按全部的判，并说出多少没有认定', () => {
    const { used, by, pending } = judge(year('declared'), 2018);
    expect({ used, pending: plain(pending) }).toEqual({ used: 'all', pending: '42' });
    expect(by).toMatchObject({ recognized: { outcome: 'short' }, all: { outcome: 'met' } });
  });
  test('行业不设的一类没有认定，不算还没有认定的学时', () => {
    const made = [
      entry({ day: '2018-09-01', hours: hours(30) }),
      entry({ day: '2018-09-02', subject: 'professional', hours: hours(50) }),
      entry({ day: '2018-09-03', subject: 'elective', hours: hours(12), state: 'learned' }),
    ];
    expect(judge(log(made, [], 'accounting'), 2018)).toMatchObject({ used: 'recognized', pending: 0 });
  });

  test('全部加起来也不够：按全部的判', () => {
    const { used, by } = judge(year('learned', 11), 2018);
    expect(used).toBe('all');
    expect(by.all).toMatchObject({ outcome: 'short' });
  });

  test('已认定的够了，多出来没有认定的不影响', () => {
    const more = { ...year('recognized') };
    const given = log([...more.entries, entry({ day: '2018-12-01', state: 'learned', hours: hours(3) })]);
    expect(judge(given, 2018)).toMatchObject({ used: 'recognized', by: { recognized: { outcome: 'met' } } });
  });
});

describe('没有记的科目', () => {
  const given = [
    entry({ day: '2018-09-01' }),
    entry({ day: '2018-09-02', subject: 'professional', hours: hours(42) }),
  ];

  test('是没有填，不是零', () => {
    expect(judge(log(given), 2018).by.all.outcome).toBe('incomplete');
  });

  test('说了“这一年的都记在这里了”，就是零', () => {
    expect(judge(log(given, [2018]), 2018).by.all.outcome).toBe('short');
  });

  test('只说了别的年度，仍是没有填', () => {
    expect(judge(log(given, [2019]), 2018).by.all.outcome).toBe('incomplete');
  });
});

const day = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const anyEntry = fc
  .record({
    id: fc.uuid(),
    day,
    title: fc.string(),
    subject: fc.constantFrom(...subjects),
    mode: fc.constantFrom('in-person' as const, 'remote' as const),
    hours: fc.integer({ min: 0, max: 900 }).map((n) => hours(n / 10)),
    proof: fc.boolean(),
    state: fc.constantFrom('learned' as const, 'declared' as const, 'recognized' as const),
    year: fc.integer({ min: 2017, max: 2026 }),
  })
  .map((e): Entry => e);
const anyLog = fc.record({
  sector: fc.constantFrom('general', 'accounting', 'health'),
  entries: fc.uniqueArray(anyEntry, { selector: (e) => e.id, maxLength: 12 }),
  complete: fc.subarray([2018, 2019, 2022, 2025]),
});
const rank = { short: 0, incomplete: 1, met: 2, 'not-judged': 3 } as const;

describe('学习记录的规律', () => {
  test('每一条恰好计入一个年度', () => {
    fc.assert(
      fc.property(anyLog, (given) => {
        const years = yearsOf(given, windows);
        const counted = years.flatMap((y) => judge(given, y).entries.map((e) => e.id));
        expect(counted.sort()).toEqual(given.entries.map((e) => e.id).sort());
      }),
    );
  });

  test('记的先后不影响结果', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 2017, max: 2026 }), (given, y) => {
        const turned = { ...given, entries: [...given.entries].reverse() };
        expect(judge(turned, y)).toEqual(judge(given, y));
      }),
    );
  });

  test('学时多了、认定了，结果不会变差', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.integer({ min: 0, max: 300 }), (given, at, more) => {
        const one = given.entries[at % Math.max(1, given.entries.length)];
        if (!one) return;
        const better = { ...one, hours: (one.hours + more) as Entry['hours'], state: 'recognized' as const };
        const raised = { ...given, entries: given.entries.map((e) => (e === one ? better : e)) };
        const y = countedYear(one, given, windows);
        for (const taken of ['recognized', 'all'] as const) {
          const before = rank[judge(given, y).by[taken].outcome];
          expect(rank[judge(raised, y).by[taken].outcome]).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  test('已认定的不会多过全部的，全部的就是各条之和', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.boolean(), (entries, complete) => {
        const all = hoursFrom(entries, 'all', complete);
        const recognized = hoursFrom(entries, 'recognized', complete);
        for (const s of subjects) {
          expect(recognized[s] ?? 0).toBeLessThanOrEqual(all[s] ?? 0);
          const sum = entries.filter((e) => e.subject === s).reduce((n, e) => n + e.hours, 0);
          expect(all[s] ?? 0).toBe(sum);
        }
      }),
    );
  });
});
