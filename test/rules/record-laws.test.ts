import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCode } from '~/parts/record/check-code';
import { hours } from '~/rules/duty/hours';
import { subjects } from '~/rules/duty/subject';
import { assessLogYear } from '~/rules/log/log';
import { type Asked, doneHours, doneOf, entriesIn, type RecordedEntry } from '~/rules/record/record';
import { recordLine } from '~/rules/record/record-text';
import { today } from './given';
import { again, differencesIn, fileOf, newest, saved, versions, whyOf } from './recorded';

const tenths = fc.integer({ min: 0, max: 2000 }).map((n) => n / 10);
const year = fc.integer({ min: 2015, max: 2027 });
const sectorId = fc.constantFrom(...newest.sectors.map((s) => s.sector));
const version = fc.constantFrom(...versions);
const monthDay = fc.integer({ min: 1, max: 12 * 28 }).map((n) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(1 + Math.floor((n - 1) / 28))}-${two(1 + ((n - 1) % 28))}`;
});

/** Letters of titles, with those that JSON, lines and half a pair could stumble on. */
const awkward = [...'公需科目研修班第12期(){}[]"“”:,\\\n\u2028😀', '\ud83d'];

const entryIn = (y: number): fc.Arbitrary<RecordedEntry> =>
  fc.record({
    day: monthDay.map((day) => `${y}-${day}`),
    title: fc.string({ unit: fc.constantFrom(...awkward), minLength: 1, maxLength: 20 }),
    subject: fc.constantFrom(...subjects),
    mode: fc.constantFrom('in-person', 'remote'),
    hours: tenths,
    proof: fc.boolean(),
    state: fc.constantFrom('learned', 'declared', 'recognized'),
  });

const byEntries: fc.Arbitrary<Asked> = fc.tuple(year, sectorId, fc.boolean()).chain(([y, sector, complete]) =>
  fc.array(entryIn(y), { maxLength: 12 }).map((entries) => ({
    day: today,
    year: y,
    sector,
    done: { complete, entries },
  })),
);

const byFigures: fc.Arbitrary<Asked> = fc
  .tuple(
    year,
    sectorId,
    fc.record({ common: tenths, professional: tenths, elective: tenths }, { requiredKeys: [] }),
  )
  .map(([y, sector, given]) => ({ day: today, year: y, sector, done: { hours: given } }));

const asked = fc.oneof(byEntries, byFigures);

describe('记录的规律', () => {
  test('存下来再核验，总是一致，文件和一行文字都一样', () => {
    fc.assert(
      fc.property(asked, version, (a, v) => {
        expect(differencesIn(fileOf(a, v))).toEqual([]);
        expect(differencesIn(`请复核\n${recordLine(saved(a, v), checkCode)}`)).toEqual([]);
      }),
    );
  });

  test('任何一个数字改成别的数字，都看得出来', () => {
    fc.assert(
      fc.property(asked, fc.nat(), fc.integer({ min: 1, max: 9 }), (a, at, by) => {
        const text = fileOf(a);
        const places = [...text.matchAll(/\d/g)].map((m) => m.index as number);
        const place = places[at % places.length] as number;
        const changed = (Number(text[place]) + by) % 10;
        expect(differencesIn(`${text.slice(0, place)}${changed}${text.slice(place + 1)}`)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('什么文字都不会让核验出错，读不成的有一句话', () => {
    const whole = fileOf({ day: today, year: 2018, sector: 'general', done: { hours: { common: 18 } } });
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(whole.length), fc.string({ maxLength: 5 }));
    const damaged = cut.map(
      ([a, b, put]) => whole.slice(0, Math.min(a, b)) + put + whole.slice(Math.max(a, b)),
    );
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        const found = again(text);
        if (found.kind !== 'recomputed') expect(whyOf(found)).toMatch(/。$/);
      }),
      { numRuns: 500 },
    );
  });

  test('一年的学习记录和它的保存记录，说的一样', () => {
    fc.assert(
      fc.property(byEntries, (a) => {
        const rules = newest.sectors.find((s) => s.sector === a.sector);
        if (!rules || 'hours' in a.done) return;
        const log = { sector: a.sector, entries: entriesIn(a), complete: a.done.complete ? [a.year] : [] };
        const logYear = assessLogYear(log, a.year, rules, newest.windows, today);
        const again = saved({ ...a, done: doneOf(logYear) });
        expect(again.result.outcome).toBe(logYear.by[logYear.used].outcome);
        expect(again.result.used).toBe(logYear.used);
      }),
    );
  });

  test('学时存成小数，读回来还是那么多', () => {
    fc.assert(
      fc.property(tenths, (n) => {
        expect(doneHours({ common: hours(n) })).toEqual({ hours: { common: n } });
      }),
    );
  });
});
