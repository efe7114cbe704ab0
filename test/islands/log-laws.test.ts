import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCsv, asXlsx } from '~/islands/check/log/export-file';
import { logText } from '~/islands/check/log/log-file';
import { readFile } from '~/islands/check/log/read-file';
import { hours } from '~/rules/duty/hours';
import { subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import { type Log, yearsFor, yearsOf } from '~/rules/log/log';
import { ground, importInto, verdicts, windows } from './log-ground';

const sector = fc.constantFrom('general', 'accounting', 'health');
const titles = fc.oneof(
  fc.constantFrom(
    '例会学习',
    '=1+1',
    '课程，甲',
    "'引号",
    '2023-05-01',
    '18',
    '合计',
    '0012',
    '学时',
    ' 空 格 ',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);

/** What the form makes of a title is what a log holds. */
const title = titles.map((t) => t.replace(/[\s\u3000]+/g, ' ').trim() || '课');

function entries(from: number, to: number, prefix: string) {
  const one = fc.record({
    n: fc.nat(10 ** 9),
    day: fc
      .date({ min: new Date(`${from}-01-01`), max: new Date(`${to}-12-31`), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10))
      .filter((day) => day <= ground.today),
    title,
    subject: fc.constantFrom(...subjects),
    mode: fc.constantFrom('in-person' as const, 'remote' as const),
    hours: fc.integer({ min: 1, max: 900 }).map((n) => hours(n / 10)),
    proof: fc.boolean(),
    state: fc.constantFrom('learned' as const, 'declared' as const, 'recognized' as const),
    which: fc.nat(1),
  });
  return fc
    .uniqueArray(one, { selector: (e) => e.n, maxLength: 10 })
    .map((all) => all.map(({ n, which, ...rest }) => ({ ...rest, id: `${prefix}${n.toString(16)}`, which })));
}

function logs(from: number, to: number, prefix: string) {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return fc
    .record({
      sector,
      sectors: fc.dictionary(fc.constantFrom(...years.map(String)), sector),
      complete: fc.subarray(years),
      raw: entries(from, to, prefix),
    })
    .map(({ raw, ...rest }): Log => {
      const all = raw.map(({ which, ...e }): Entry => {
        const possible = yearsFor(e, rest, windows);
        return { ...e, year: possible[which % possible.length] as number };
      });
      return { ...rest, entries: all };
    });
}

const forms = {
  json: async (log: Log) => new File([logText(log)], 'a.json'),
  csv: async (log: Log) => new File([asCsv(log, ground)], 'a.csv'),
  xlsx: async (log: Log) => new File([await asXlsx(log, ground)], 'a.xlsx'),
} as const;

async function carried(log: Log, into: Log, form: keyof typeof forms): Promise<Log> {
  const { open, judged, log: after } = importInto(into, await readFile(await forms[form](log)));
  expect([open, judged.unread, judged.leftOut]).toEqual([[], [], []]);
  return after;
}

const form = fc.constantFrom('json' as const, 'csv' as const, 'xlsx' as const);

describe('导出和导入的规律', () => {
  test('不管导出导入几次、用什么形式、导进别的什么记录，原来各年度的结论都一样', async () => {
    await fc.assert(
      fc.asyncProperty(
        logs(2018, 2022, 'j'),
        logs(2024, 2026, 'k'),
        fc.array(form, { minLength: 1, maxLength: 3 }),
        async (log, other, ways) => {
          let now = log;
          for (const [i, way] of ways.entries()) {
            now = await carried(now, i === 0 ? other : { ...other, entries: [] }, way);
          }
          const before = verdicts(log);
          const after = verdicts(now);
          for (const year of yearsOf(log, windows)) expect(after[year]).toEqual(before[year]);
        },
      ),
      { seed: 13, numRuns: 60 },
    );
  }, 60_000);

  test('别的记录自己各年度的结论也不变', async () => {
    await fc.assert(
      fc.asyncProperty(logs(2018, 2022, 'j'), logs(2024, 2026, 'k'), form, async (log, other, way) => {
        const after = verdicts(await carried(log, other, way));
        expect(after).toMatchObject(verdicts(other));
      }),
      { seed: 13, numRuns: 60 },
    );
  }, 60_000);

  test('导入两次和导入一次一样；导回原处，一字不差', async () => {
    await fc.assert(
      fc.asyncProperty(logs(2018, 2026, 'j'), form, async (log, way) => {
        const once = await carried(log, { sector: 'general', entries: [], complete: [] }, way);
        expect(await carried(log, once, way)).toEqual(once);
        expect((await carried(log, log, way)).entries).toEqual(log.entries);
      }),
      { seed: 13, numRuns: 60 },
    );
  }, 60_000);
});
