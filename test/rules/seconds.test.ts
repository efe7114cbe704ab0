import { expect, test } from 'vitest';
import type { Duty } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import { firstBasis, secondNames, secondsIn } from '~/rules/duty/seconds';
import { clause, madeUp, paperYearly, reported, termDuty } from './made-up-sector';

const bound = (n: number) => ({
  ...{ of: 'total', basis: clause(n), amount: { kind: 'number' as const, hours: hours(10) } },
});
const either: Duty = { ...termDuty, conditions: [{ kind: 'either', options: [bound(7), bound(8)] }] };

test('一项要求凭的是第一条；几样里选一样的，凭第一样；没有条件的，什么也不凭', () => {
  expect(firstBasis(termDuty)).toEqual(reported);
  expect(firstBasis(either)).toEqual(clause(7));
  expect(firstBasis({ ...termDuty, conditions: [] })).toBeUndefined();
  expect(firstBasis({ ...termDuty, conditions: [{ kind: 'either', options: [] }] })).toBeUndefined();
});

test('依据不再有效的，说不再有效，不判', () => {
  const ended: Duty = { ...either, ended: '2020-07-01' };
  const of = (duty: Duty) =>
    secondsIn(madeUp({ seconds: [duty] }), 2024, () => ({ hours: {} }), '2025-01-01');
  expect(of(ended).map(({ assessment }) => assessment)).toEqual([
    { outcome: 'not-judged', why: 'ended', basis: clause(7), findings: [] },
  ]);
  expect(of(either)[0]?.assessment).not.toMatchObject({ why: 'ended' });
});

test('还没有到的一年，没有另一项要求可判；行业不判的，不列名字', () => {
  const rules = madeUp({ seconds: [paperYearly] });
  expect(secondsIn(rules, 2026, () => ({ hours: {} }), '2025-12-31')).toEqual([]);
  expect(secondNames(rules, 2024)).toEqual([paperYearly.name]);
  expect(secondNames({ ...rules, notJudged: '只列出' } as typeof rules, 2024)).toEqual([]);
});

test('列名字的，是那一年有最低数的：依据不再有效的、那一年没有的、只有不问的，都不列', () => {
  const least = { kind: 'at-least', ...bound(7) } as const;
  const notAsked = { kind: 'not-asked', of: 'law', say: '', basis: reported } as const;
  const most = { ...least, kind: 'at-most' } as const;
  const named = (name: string, conditions: Duty['conditions'], more: Partial<Duty> = {}): Duty => ({
    ...{ ...termDuty, name, conditions, ...more },
  });
  const duties = [
    named('有', [least]),
    named('也有', [notAsked, most, { ...least, from: 2025 }, least]),
    named('失效了', [least], { ended: '2024-07-01' }),
    named('后来才有', [{ ...least, from: 2025 }]),
    named('只有不问的', [notAsked]),
    named('只有最多的', [most]),
  ];
  expect(secondNames(madeUp({ seconds: duties }), 2024)).toEqual(['有', '也有']);
});
