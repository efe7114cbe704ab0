import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessDuty, type DutyAssessment } from '~/rules/duty/assess-duty';
import type { Amount, Bound, Condition, Duty, Key, Person, Span } from '~/rules/duty/duty';
import { type Hours, hours } from '~/rules/duty/hours';
import { yearAt } from '~/rules/duty/span';
import { judged, type Regime, type RegimeCase, regimes } from './regime';

const all = regimes();
const rank = { short: 0, incomplete: 1, met: 2, 'not-judged': 3 } as const;
const seeded = { seed: 20261126, numRuns: 300 };

const amounts = fc.integer({ min: 0, max: 1500 }).map((n) => n / 10);
const years = ['2021', '2022', '2023', '2024', '2025'];

/** A regime with a person of it and what they did in some years; a key or a year may be left out. */
const regimeAndCase = fc.constantFrom(...all).chain(({ regime }) => {
  const keys = ['total', ...regime.duty.measures.map((m) => m.key)];
  const typed = regime.duty.measures.some((m) => m.kind === 'subject') ? keys.slice(1) : keys;
  const tally = fc.record(Object.fromEntries(typed.map((k) => [k, amounts])), { requiredKeys: [] });
  const person = fc.constantFrom(...regime.cases.map((c) => c.person));
  return fc.record({
    regime: fc.constant(regime),
    one: fc.record({
      when: fc.constant(''),
      at: fc.constantFrom('2024-12-31', '2025-02-28', '2025-11-30'),
      person,
      years: fc.record(Object.fromEntries(years.map((y) => [y, tally])), { requiredKeys: [] }),
      counts: fc.constant([]),
      outcome: fc.constant('met' as const),
      findings: fc.constant([]),
    }) as fc.Arbitrary<RegimeCase>,
    year: fc.constantFrom(...years),
    key: fc.constantFrom(...typed),
    more: amounts,
  });
});

const outcome = (regime: Regime, one: RegimeCase) => judged(regime, one).outcome;

/** The same with one answer otherwise; undefined leaves it out. */
function withAnswer(one: RegimeCase, year: string, key: Key, value: number | undefined): RegimeCase {
  const { [key]: _, ...rest } = one.years?.[year] ?? {};
  return { ...one, years: { ...one.years, [year]: value === undefined ? rest : { ...rest, [key]: value } } };
}

describe('每一种制度都守的规律', () => {
  test('多学不会使结果变差', () => {
    fc.assert(
      fc.property(regimeAndCase, ({ regime, one, year, key, more }) => {
        const had = one.years?.[year]?.[key];
        if (had === undefined) return;
        const raised = withAnswer(one, year, key, Math.round((had + more) * 10) / 10);
        expect(rank[outcome(regime, raised)]).toBeGreaterThanOrEqual(rank[outcome(regime, one)]);
      }),
      seeded,
    );
  });

  test('少填一项，不会从没有不够变成不够', () => {
    fc.assert(
      fc.property(regimeAndCase, ({ regime, one, year, key }) => {
        if (outcome(regime, one) === 'short') return;
        expect(outcome(regime, withAnswer(one, year, key, undefined))).not.toBe('short');
      }),
      seeded,
    );
  });

  test('填写的先后、要求的先后不影响结果', () => {
    fc.assert(
      fc.property(regimeAndCase, ({ regime, one }) => {
        const turned = (record: object) => Object.fromEntries(Object.entries(record).reverse());
        const years = Object.fromEntries(
          Object.entries(one.years ?? {})
            .reverse()
            .map(([y, tally]) => [y, turned(tally)]),
        );
        const duty = { ...regime.duty, conditions: [...regime.duty.conditions].reverse() };
        expect(judged(regime, { ...one, years })).toEqual(judged(regime, one));
        // A cap applies after another only where both are of one key, and no regime has two.
        expect(outcome({ ...regime, duty }, one)).toBe(outcome(regime, one));
      }),
      seeded,
    );
  });

  test('每一项判断都有依据', () => {
    fc.assert(
      fc.property(regimeAndCase, ({ regime, one }) => {
        for (const finding of judged(regime, one).findings) {
          const basis = 'requirement' in finding ? finding.requirement.basis : finding.basis;
          expect(basis.grade === 'reported' && basis.source).toBeTruthy();
        }
      }),
      seeded,
    );
  });
});

const basis = { grade: 'reported', source: '一份通知' } as const;
const at = '2024-12-31';

function duty(span: Span, ...conditions: Condition[]): Duty {
  return {
    duty: 'made-up',
    name: '一种要求',
    authority: '一个机关',
    of: '一些人',
    unit: '学时',
    span,
    measures: [
      { kind: 'subject', key: 'first', name: '第一类' },
      { kind: 'subject', key: 'second', name: '第二类' },
    ],
    conditions,
    exemptions: [],
    conversions: [],
  };
}

const atLeast = (of: Key, amount: Amount, more: Partial<Bound> = {}): Condition => ({
  kind: 'at-least',
  of,
  amount,
  basis,
  ...more,
});
const number = (n: number): Amount => ({ kind: 'number', hours: hours(n) });

function assessed(by: Duty, first: number, second: number, person: Person = {}): DutyAssessment {
  return assessDuty(by, person, () => ({ hours: { first: hours(first), second: hours(second) } }), at);
}

const done = fc.record({ first: amounts, second: amounts });

describe('两种说法，一个意思', () => {
  test('份额和它等于的数，边界上也一样', () => {
    const parts = fc.record({
      whole: fc.integer({ min: 1, max: 12 }),
      times: fc.integer({ min: 1, max: 10 }),
      part: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(parts, done, fc.integer({ min: -1, max: 1 }), ({ whole, times, part }, d, near) => {
        fc.pre(part <= whole);
        const share: Amount = { kind: 'share', part, whole, of: 'total' };
        const by = (amount: Amount) =>
          duty({ kind: 'year' }, atLeast('total', number(whole * times)), atLeast('second', amount));
        const boundary = Math.max(0, part * times + near / 10);
        for (const second of [d.second, boundary]) {
          const first = Math.max(d.first, 0);
          expect(assessed(by(share), first, second)).toEqual(
            assessed(by(number(part * times)), first, second),
          );
        }
      }),
      seeded,
    );
  });

  test.each<Span>([
    { kind: 'cycle', years: 1, first: 2019 },
    { kind: 'rolling', years: 1 },
    { kind: 'each-year' },
  ])('一年的周期就是一年：%o', (span) => {
    fc.assert(
      fc.property(done, amounts, ({ first, second }, least) => {
        const own = span.kind === 'each-year' ? duty({ kind: 'year' }) : duty(span);
        const over = span.kind === 'each-year' ? { over: span } : {};
        const other = { ...own, conditions: [atLeast('total', number(least), over)] };
        const year = duty({ kind: 'year' }, atLeast('total', number(least)));
        expect(assessed(other, first, second)).toEqual(assessed(year, first, second));
      }),
      seeded,
    );
  });

  test('按月算，从第一天起就是全年', () => {
    fc.assert(
      fc.property(done, amounts, ({ first, second }, least) => {
        const whole = duty({ kind: 'year' }, atLeast('total', number(least)));
        const byMonth: Duty = {
          ...whole,
          exemptions: [{ when: { kind: 'began' }, does: { kind: 'by-month' }, say: '按月算', basis }],
        };
        const person = { began: yearAt(at, '01-01').from };
        expect(assessed(byMonth, first, second, person)).toEqual(assessed(whole, first, second, person));
      }),
      seeded,
    );
  });

  test('折算来的和学来的一样算', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 5 }), (least, times) => {
        const by: Duty = {
          ...duty({ kind: 'year' }, atLeast('total', number(least))),
          conversions: [
            {
              key: 'paper',
              name: '论文',
              basis,
              gives: { kind: 'amount', of: 'first', hours: hours(10), per: '篇' },
            },
          ],
        };
        const learned = { first: hours(10 * times), second: hours(0) };
        const none = { first: hours(0), second: hours(0) };
        const written = assessDuty(by, {}, () => ({ hours: none, as: [{ as: 'paper', times }] }), at);
        expect(written).toEqual(assessDuty(by, {}, () => ({ hours: learned as Record<Key, Hours> }), at));
      }),
      seeded,
    );
  });
});
