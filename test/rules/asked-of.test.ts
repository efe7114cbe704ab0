import { describe, expect, test } from 'vitest';
import type { Condition } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, type Log } from '~/rules/log/log';
import { askedOf } from '~/rules/record/asked-of';
import { today } from './given';
import { creditDuty, madeUp, termOfBoth } from './made-up-sector';
import { entry } from './recorded';

describe('学习记录的一年，存成记录', () => {
  const study = (day: string, given: Partial<Entry> = {}): Entry => ({
    ...{ id: day, day, title: '课', subject: 'common', hours: hours(18), mode: 'remote' },
    ...{ proof: true, state: 'recognized', year: Number(day.slice(0, 4)), ...given },
  });
  const log: Log = {
    ...{ sector: 'made-up', complete: [2025], entries: [study('2024-04-01'), study('2025-04-01')] },
  };
  const of = (given: Partial<Log>, rules: SectorRules) => {
    const all = { ...log, ...given };
    return askedOf(assessLogYear(all, 2025, rules, [], today), all, rules, today);
  };
  const person = {
    grade: 'worker',
    registered: '2024-03-01',
    counted: [{ as: 'degree', day: '2025-07-01' }],
  };
  const done = {
    complete: true,
    entries: [entry('2025-04-01', '课', 'common', 18, { mode: 'remote' })],
  };

  test('只有条目的，别的不写', () => {
    expect(of({}, madeUp())).toStrictEqual({ year: 2025, sector: 'made-up', done });
    expect(of({ person }, madeUp({ seconds: [creditDuty] }))).toStrictEqual({
      ...{ year: 2025, sector: 'made-up', done },
    });
  });

  test('这一年的情况、另计的数照写，别的年度的不写', () => {
    const told = {
      2024: { situation: 'student', beside: { credits: hours(1) } },
      2025: { situation: 'graduated', beside: { credits: hours(7.5) } },
    };
    expect(of({ told }, madeUp())).toStrictEqual({
      ...{ year: 2025, sector: 'made-up', situation: 'graduated' },
      done: { ...done, beside: { credits: 7.5 } },
    });
    expect(of({ told: { 2024: told[2024] } }, madeUp())).toStrictEqual({
      ...{ year: 2025, sector: 'made-up', done },
    });
  });

  test('一期一期的要求：本人的级别和登记的日子，那一期里要求的数、还不全的、算作学时的', () => {
    const most = { ...termOfBoth.conditions[0], kind: 'at-most', of: 'common' } as Condition;
    const term = { ...termOfBoth, conditions: [...termOfBoth.conditions, most] };
    const rules = madeUp({ seconds: [creditDuty, term] });
    const told = { 2025: { beside: { credits: hours(7.5), merit: hours(1) } } };
    expect(of({ person, told }, rules)).toStrictEqual({
      ...{ year: 2025, sector: 'made-up', person: { grade: 'worker', registered: '2024-03-01' } },
      done: {
        ...done,
        beside: { credits: 7.5, merit: 1 },
        spans: [
          {
            ...{ first: '2024-03-01', last: '2027-02-28', hours: { total: 36, credits: 7.5 } },
            ...{ open: ['total', 'credits'], counted: ['degree'] },
          },
        ],
      },
    });
  });

  test.each<[string, Log['person'], object]>([
    ['都没有说', undefined, {}],
    ['只说了级别', { grade: 'worker' }, { person: { grade: 'worker' } }],
  ])('一期一期的要求，本人的%s：没有一期可写', (_, given, expected) => {
    expect(of({ person: given }, madeUp({ seconds: [termOfBoth] }))).toStrictEqual({
      ...{ year: 2025, sector: 'made-up', ...expected, done },
    });
  });

  test('只说了登记的日子，写登记的日子和那一期', () => {
    const found = of({ person: { registered: '2024-03-01' } }, madeUp({ seconds: [termOfBoth] }));
    expect(found).toMatchObject({
      person: { registered: '2024-03-01' },
      done: { spans: [{ first: '2024-03-01' }] },
    });
    expect(Object.keys(found.person ?? {})).toEqual(['registered']);
  });

  test('还没有轮到的一期不写', () => {
    const later = { grade: 'worker', registered: '2026-03-01' };
    expect(of({ person: later }, madeUp({ seconds: [termOfBoth] })).done).toStrictEqual(done);
  });
});
