import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { assess, outcomeBy } from '~/rules/duty/assess';
import { hours, plain } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import { yardstick } from '~/rules/duty/yardstick';
import { basisWords } from '~/says/basis-says';
import { sector, sectors } from '../ground/ground';
import { today } from './given';

const tenths = fc.integer({ min: 0, max: 2000 }).map((n) => hours(n / 10));
const done = fc.record({ common: tenths, professional: tenths, elective: tenths }, { requiredKeys: [] });
const year = fc.integer({ min: 2015, max: 2030 });
const id = fc.constantFrom(...sectors.map((s) => s.sector));
const rank = { short: 0, incomplete: 1, met: 2, 'not-judged': 3 } as const;

describe('判断的规律', () => {
  test('学时多了，结果不会变差', () => {
    fc.assert(
      fc.property(year, id, done, fc.constantFrom(...subjects), tenths, (y, s, d, subject, more) => {
        if (d[subject] === undefined) return;
        const raised = { ...d, [subject]: (d[subject] as number) + more };
        const before = assess({ year: y, hours: d }, sector(s), today);
        const after = assess({ year: y, hours: raised as typeof d }, sector(s), today);
        expect(rank[after.outcome]).toBeGreaterThanOrEqual(rank[before.outcome]);
      }),
    );
  });

  test('填写的先后不影响结果', () => {
    fc.assert(
      fc.property(
        year,
        id,
        done,
        fc.shuffledSubarray([...subjects], { minLength: 3, maxLength: 3 }),
        (y, s, d, order) => {
          const shuffled: Partial<Record<Subject, (typeof d)['common']>> = {};
          for (const subject of order) if (d[subject] !== undefined) shuffled[subject] = d[subject];
          expect(assess({ year: y, hours: shuffled as typeof d }, sector(s), today)).toEqual(
            assess({ year: y, hours: d }, sector(s), today),
          );
        },
      ),
    );
  });

  test('同样的输入，同样的结果，输入不被改动', () => {
    fc.assert(
      fc.property(year, id, done, (y, s, d) => {
        const input = Object.freeze({ year: y, hours: Object.freeze({ ...d }) });
        expect(assess(input, sector(s), today)).toEqual(assess(input, sector(s), today));
      }),
    );
  });

  test('每一项判断都有依据：引文在条款里，或写明来源、理由', () => {
    const { clauses } = library();
    fc.assert(
      fc.property(year, id, done, (y, s, d) => {
        for (const f of assess({ year: y, hours: d }, sector(s), today).findings) {
          const basis = 'requirement' in f ? f.requirement.basis : f.basis;
          if (basis.grade === 'official') expect(clauses.get(basis.clause)).toContain(basis.quote);
          else expect(basisWords(basis)).not.toBe('');
        }
      }),
    );
  });

  test('只问结果的判断，和说全的判断一样', () => {
    fc.assert(
      fc.property(year, id, done, (y, s, d) => {
        const { outcome } = assess({ year: y, hours: d }, sector(s), today);
        expect(outcomeBy(d, yardstick(y, sector(s), today))).toBe(outcome);
      }),
    );
  });

  test('达标就是每一项要求都达到', () => {
    fc.assert(
      fc.property(year, id, done, (y, s, d) => {
        const { outcome, findings } = assess({ year: y, hours: d }, sector(s), today);
        if (outcome === 'not-judged') return;
        expect(outcome === 'met').toBe(findings.every((f) => f.kind !== 'short' && f.kind !== 'unanswered'));
      }),
    );
  });
});

test('17.9 加 0.1 正好是 18', () => {
  expect(plain((hours(17.9) + hours(0.1)) as ReturnType<typeof hours>)).toBe('18');
});

test.each([-1, 1.05, Number.NaN, Number.POSITIVE_INFINITY, 10_000])('hours(%s) 抛出 RangeError', (value) => {
  expect(() => hours(value)).toThrow(RangeError);
});
