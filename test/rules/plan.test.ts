import { describe, expect, test } from 'vitest';
import { hours, plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear } from '~/rules/log/log';
import { planFor } from '~/rules/log/plan';
import { sector, windows } from '../ground/ground';

type Done = [Subject, number, Entry['state']];

function plan(year: number, of: string, today: string, done: Done[], complete = true) {
  const entries = done.map(
    ([subject, n, state], i): Entry => ({
      id: `${i}`,
      day: `${year}-03-01`,
      title: '课',
      subject,
      mode: 'remote',
      hours: hours(n),
      proof: true,
      state,
      year,
    }),
  );
  const log = { sector: of, entries, complete: complete ? [year] : [] };
  return planFor(assessLogYear(log, year, sector(of), windows, today), of, windows, today);
}

const lines = (found: ReturnType<typeof plan>) =>
  found?.remaining.map((r) => [r.subject, plain(r.toLearn), plain(r.toRecognize), r.time.kind]);

const basis = { grade: 'reported', source: '某通知' } as const;
const least = (scope: Subject | 'total', n: number) => ({ scope, atLeast: hours(n), basis });

/** A made-up sector: 公需 at least 10, 专业 at least 20, in all so many; 选修 does not count. */
function beyond(
  total: number | undefined,
  done: Done[],
  settledBy?: string,
  asked = [least('common', 10), least('professional', 20)],
) {
  const made: SectorRules = {
    ...{ sector: 'made-up', name: '某', short: '某', unit: '学时', notes: [] },
    periods: [
      {
        ...{ from: 2018, notCounted: [{ subject: 'elective', basis }] },
        requirements: [...asked, ...(total === undefined ? [] : [least('total', total)])],
      },
    ],
    conversions: [
      {
        ...{ from: 2018, key: 'examination', name: '考试通过', basis },
        gives: { kind: 'fulfils', of: ['total'], hours: hours(0) },
      },
    ],
  };
  const entry = { day: '2018-03-01', title: '课', proof: true, year: 2018 };
  const entries = done.map(
    ([subject, n, state], i): Entry => ({
      ...entry,
      id: `${i}`,
      subject,
      mode: 'remote',
      hours: hours(n),
      state,
    }),
  );
  if (settledBy)
    entries.push({
      ...{ ...entry, id: 'x', subject: 'professional', as: settledBy, times: 1 },
      ...{ hours: hours(0), state: 'recognized' },
    });
  const log = { sector: 'made-up', entries, complete: [2018] };
  return planFor(assessLogYear(log, 2018, made, [], '2018-12-01'), 'made-up', [], '2018-12-01')?.anySubject;
}

describe('合计比各科目最低数的和还多', () => {
  test.each<[string, number | undefined, Done[], number]>([
    ['各科目补到最低数，合计还差的任何科目都可以', 40, [], 100],
    ['一个科目多学的，算在合计里', 40, [['common', 16, 'recognized']], 40],
    ['没有认定的也算学了', 40, [['professional', 29, 'learned']], 10],
    ['不计的科目学再多也不算', 40, [['elective', 50, 'recognized']], 100],
    ['合计不比各科目的和多的，不用再学', 30, [], 0],
    ['没有合计的，不用再学', undefined, [], 0],
  ])('%s', (_, total, done, tenths) => {
    expect(beyond(total, done)).toBe(tenths);
  });

  test('没有最低数的科目，学了的算在合计里，没有学的不算欠着', () => {
    const asked = [least('common', 10)];
    expect(beyond(40, [], undefined, asked)).toBe(300);
    expect(beyond(40, [['professional', 12, 'learned']], undefined, asked)).toBe(180);
  });

  test('考试通过抵了合计的，不用再学', () => {
    expect(beyond(40, [], 'examination')).toBe(0);
  });
});

describe('还差什么', () => {
  test('2018公需差 3，补学的最后一天还来得及，第二天就不知道了', () => {
    const done: Done[] = [
      ['common', 15, 'recognized'],
      ['professional', 42, 'recognized'],
      ['elective', 12, 'recognized'],
    ];
    expect(lines(plan(2018, 'general', '2019-06-30', done))).toEqual([['common', '3', '0', 'open']]);
    expect(lines(plan(2018, 'general', '2019-07-01', done))).toEqual([['common', '3', '0', 'closed']]);
  });

  test('专业和选修什么时候截止没有见到，就说不知道', () => {
    expect(lines(plan(2018, 'general', '2018-12-01', [['common', 18, 'recognized']]))).toEqual([
      ['professional', '42', '0', 'unknown'],
      ['elective', '12', '0', 'unknown'],
    ]);
  });

  test('会计2022年度到2023年4月30日，通知写明不再补学：过了就来不及', () => {
    const done: Done[] = [['professional', 60, 'recognized']];
    expect(lines(plan(2022, 'accounting', '2023-04-30', done))).toEqual([['common', '30', '0', 'open']]);
    expect(lines(plan(2022, 'accounting', '2023-05-01', done))).toEqual([['common', '30', '0', 'over']]);
  });

  test('学了没有认定的，不用再学，等认定；只说最低数里缺的', () => {
    const done: Done[] = [
      ['common', 18, 'recognized'],
      ['professional', 30, 'recognized'],
      ['professional', 20, 'declared'],
      ['elective', 5, 'learned'],
    ];
    expect(lines(plan(2018, 'general', '2018-12-01', done))).toEqual([
      ['professional', '0', '12', 'unknown'],
      ['elective', '7', '5', 'unknown'],
    ]);
  });

  test('一条也没有记的科目，说的是最多还差多少', () => {
    const [remaining] = plan(2018, 'general', '2018-12-01', [], false)?.remaining ?? [];
    expect(remaining).toMatchObject({ subject: 'common', toLearn: 180, answered: false });
  });

  test('记了一些的科目，差多少是算出来的', () => {
    const [remaining] = plan(2018, 'general', '2018-12-01', [['common', 10, 'recognized']])?.remaining ?? [];
    expect(remaining).toMatchObject({ subject: 'common', toLearn: 80, answered: true });
  });

  test('各科目都学够就够合计：18、42、12 正好 72', () => {
    expect(plan(2018, 'general', '2018-12-01', [])?.anySubject).toBe(0);
  });

  test('都够了，什么也不差', () => {
    const done: Done[] = [
      ['common', 30, 'recognized'],
      ['professional', 60, 'recognized'],
    ];
    expect(plan(2018, 'accounting', '2018-12-01', done)).toEqual({ remaining: [], anySubject: 0 });
  });

  test('不判定的年度和行业，不说还差什么', () => {
    expect(plan(2017, 'general', '2018-12-01', [])).toBeUndefined();
    expect(plan(2023, 'publishing', '2023-12-01', [])).toBeUndefined();
  });
});
