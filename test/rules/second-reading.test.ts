import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { assess } from '~/rules/duty/assess';
import type { Hours } from '~/rules/duty/hours';
import { type Finding, keyOf } from '~/rules/duty/judge';
import { conversionsIn } from '~/rules/duty/more-fields';
import { onlyOf, secondsIn } from '~/rules/duty/seconds';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, type Log } from '~/rules/log/log';
import { amountFor } from '~/rules/log/read-entry';
import { worthTelling } from '~/rules/log/told';
import {
  credits,
  judged,
  registration,
  type SocialWorker,
  type Somebody,
  whats,
  worth,
} from './second-reading';

const today = '2026-11-26';
const { sectors, windows } = library();

const inTenths = fc.oneof(
  fc.constantFrom(0, 120, 180, 199, 200, 249, 250, 299, 300, 419, 420, 599, 600, 720, 900),
  fc.integer({ min: 0, max: 1500 }),
);
const answers = fc
  .record({
    ...{ common: fc.option(inTenths), professional: fc.option(inTenths), elective: fc.option(inTenths) },
    ...{ 'general-knowledge': fc.option(inTenths), credits: fc.option(inTenths) },
  })
  .map((all) => Object.fromEntries(Object.entries(all).flatMap(([k, n]) => (n === null ? [] : [[k, n]]))));

const somebody: fc.Arbitrary<Somebody> = fc.record({
  sector: fc.oneof(fc.constant('accounting'), fc.constantFrom(...sectors.map((s) => s.sector))),
  year: fc.integer({ min: 2016, max: 2028 }),
  done: answers,
  situation: fc.constantFrom(undefined, undefined, 'first-year', 'student', 'graduated'),
  passed: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom('examination', 'paper-first'))),
});

const rulesOf = (sector: string) => sectors.find((s) => s.sector === sector) ?? expect.fail(sector);

function says(finding: Finding): string {
  const key = keyOf(finding);
  return finding.kind === 'short' ? `${key} short ${finding.missing}` : `${key} ${finding.kind}`;
}

describe('两次各自读出来的要求', () => {
  test('所有行业、年度、其中项、本人情况：20000 个人，结论、依据、每一项都一样', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(somebody, (who) => {
        const { sector, year, situation } = who;
        const done = who.done as Readonly<Record<string, Hours>>;
        const as = who.passed.map((one) => ({ as: one, times: 1 }));
        const found = assess({ year, hours: done, situation, as }, rulesOf(sector), today);
        const own = judged(who);
        met.set(own.outcome, (met.get(own.outcome) ?? 0) + 1);
        expect(found).toMatchObject({
          outcome: own.outcome,
          ...(own.why && { why: own.why }),
          ...(own.basis && { basis: own.basis }),
        });
        expect(found.findings.map(says)).toEqual(own.findings);
        const second = secondsIn(rulesOf(sector), year, onlyOf(year, done), today).find(
          (s) => s.duty.duty === 'health-credits',
        );
        expect(second?.assessment.outcome).toBe(credits(who));
      }),
      { seed: 15, numRuns: 20_000 },
    );
    for (const outcome of ['met', 'short', 'incomplete', 'not-judged']) {
      expect(met.get(outcome) ?? 0, outcome).toBeGreaterThan(500);
    }
  }, 60_000);

  test('会计的折算，每一种、每一年', () => {
    for (let year = 2018; year <= 2026; year++) {
      const offered = conversionsIn(rulesOf('accounting'), year);
      expect(offered.map((c) => c.key).sort()).toEqual(
        whats.filter((w) => worth(w, year) !== undefined).sort(),
      );
      for (const one of offered) expect(amountFor(one, 1), one.key).toBe(worth(one.key, year));
    }
  });

  const day = fc
    .date({ min: new Date('2017-01-01'), max: new Date(today), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const socialWorker: fc.Arbitrary<SocialWorker> = fc.record({
    grade: fc.constantFrom(undefined, 'assistant', 'worker'),
    registered: fc.option(day, { nil: undefined, freq: 8 }),
    degree: fc.option(day, { nil: undefined, freq: 1 }),
    entries: fc.array(fc.record({ day, tenths: fc.constantFrom(90, 180, 240, 300, 360, 720) }), {
      maxLength: 9,
    }),
    complete: fc.subarray([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]),
    year: fc.integer({ min: 2018, max: 2026 }),
    today: fc.constant(today),
  });

  test('社会工作者：2000 份几年的学习记录，登记期的结论都一样', () => {
    fc.assert(
      fc.property(socialWorker, (who) => {
        const { grade, registered, degree, complete, year } = who;
        const person = worthTelling({
          ...{ grade, registered },
          counted: degree === undefined ? [] : [{ as: 'degree', day: degree }],
        });
        const entries = who.entries.map(
          (e, i): Entry => ({
            ...{ id: `j${i}`, day: e.day, title: '课', subject: 'professional', mode: 'remote' },
            ...{
              hours: e.tenths as Hours,
              proof: true,
              state: 'recognized',
              year: Number(e.day.slice(0, 4)),
            },
          }),
        );
        const log: Log = { sector: 'social-work', entries, complete, ...(person && { person }) };
        const { seconds } = assessLogYear(log, year, rulesOf('social-work'), windows, today);
        const found = seconds[0]?.assessment;
        expect(found?.outcome === 'not-judged' ? found.why : found?.outcome).toBe(registration(who));
      }),
      { seed: 15, numRuns: 2000 },
    );
  }, 60_000);
});
