import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { Cell } from '~/sheets/cell';
import { sectors } from '../ground/ground';
import { expected } from './independent';
import { columns } from './listed';

const words: Readonly<Record<string, readonly string[]>> = {
  general: ['一般', '一般专业技术人员'],
  accounting: ['会计', '会计系列'],
  education: ['教育', '教师'],
  health: ['卫生健康', '医疗'],
  publishing: ['出版'],
  archives: ['档案'],
};

const subjects = ['common', 'professional', 'elective'] as const;

const wide = (text: string) => text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const ways: readonly ((n: string) => string)[] = [
  (n) => n,
  (n) => ` ${n} `,
  wide,
  (n) => `${n}学时`,
  (n) => `${wide(n)} 学时`,
  (n) => `0${n}`,
  (n) => (n.includes('.') ? `${n}0` : `${n}.0`),
];

/** Hours in tenths, near the minimums more often than not, written in one of the ways of offices. */
const tenths = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom(0, 119, 120, 121, 179, 180, 299, 300, 301, 419, 420, 421, 599, 600, 900),
);
const answer = fc.option(fc.record({ tenths, way: fc.constantFrom(...ways) }), { nil: undefined, freq: 8 });

const row = fc.record({
  year: fc.integer({ min: 2016, max: 2028 }),
  sector: fc.constantFrom(...Object.keys(words)),
  word: fc.nat(),
  common: answer,
  professional: answer,
  elective: answer,
});

describe('每一行的判断，都和只凭数字另算的一样', () => {
  test('30,000 行（fast-check 种子 2018277）', () => {
    const rows = fc.sample(row, { numRuns: 30_000, seed: 2018277 });
    const sheet = rows.map(({ year, sector, word, ...done }, i): Cell[] => {
      const called = words[sector] as readonly string[];
      const cells = subjects.map((s) => done[s]?.way(String(done[s].tenths / 10)) ?? '');
      return ['某', `N${i}`, '', String(year), called[word % called.length] as string, ...cells];
    });
    const settings = { headerRows: 0, columns };
    const judged = judgeRoster({ name: '', rows: sheet }, settings, sectors, '2026-11-25');
    expect(judged.rows).toHaveLength(rows.length);
    const different = judged.rows.filter((row, i) => {
      const out = judged.explained(row);
      const { year, sector, ...done } = rows[i] as (typeof rows)[number];
      const tenthsOf = (s: (typeof subjects)[number]) => done[s]?.tenths;
      const want = expected({
        year,
        sector,
        common: tenthsOf('common'),
        professional: tenthsOf('professional'),
        elective: tenthsOf('elective'),
      });
      return (
        out.outcome !== want.outcome ||
        JSON.stringify(sorted(out.missing)) !== JSON.stringify(sorted(want.missing))
      );
    });
    expect(different.slice(0, 3)).toEqual([]);
    expect(judged.counts.rejected).toBe(0);
    for (const outcome of ['met', 'short', 'incomplete'] as const)
      expect(judged.counts[outcome]).toBeGreaterThan(500);
  }, 60_000);
});

function sorted(missing: object): [string, number][] {
  return Object.entries(missing).sort(([a], [b]) => (a < b ? -1 : 1));
}
