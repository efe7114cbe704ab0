import { expect, test } from 'vitest';
import type { Basis } from '~/rules/duty/basis';
import type { Bound, Duty, Span } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import { boundSays, keySays, spanSays } from '~/says/duty-says';

const basis: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };
const term: Span = { kind: 'term', years: 3 };

const duty: Duty = {
  ...{ duty: 'made-up', name: '另一项', authority: '某部', of: '登记的人', unit: '学分' },
  grades: { junior: '初级师' },
  ...{ span: { kind: 'year' }, conditions: [], exemptions: [], conversions: [] },
  measures: [{ kind: 'subject', key: 'law', name: '法规' }],
};

const bound = (change: Partial<Bound>): Bound => ({
  ...{ of: 'law', amount: { kind: 'number', hours: hours(25) }, basis },
  ...change,
});

test.each<[Partial<Bound>, string]>([
  [{ from: 2025 }, '2025年起，一年至少25学分'],
  [{ from: 2025, to: 2026 }, '2025至2026年，一年至少25学分'],
  [{ to: 2026 }, '至2026年，一年至少25学分'],
  [{ amount: { kind: 'number', hours: hours(25), eachYear: true } }, '一年至少每年25学分'],
  [{ amount: { kind: 'by-grade', hours: { junior: hours(5) }, eachYear: true } }, '一年至少初级师每年5学分'],
  [{ amount: { kind: 'share', part: 1, whole: 3, of: 'total' } }, '一年至少合计的1/3'],
])('%j：%s', (change, words) => {
  expect(boundSays(bound(change), duty, 'at-least')).toBe(words);
});

test.each<[Span, string]>([
  [{ kind: 'year' }, '一年'],
  [{ kind: 'each-year' }, '每一年'],
  [{ kind: 'cycle', years: 5, first: 2021 }, '每5年一个周期（从2021年起）'],
  [{ kind: 'rolling', years: 3 }, '连续3年'],
  [{ kind: 'term' }, '本人的有效期内'],
  [term, '本人的3年有效期内'],
])('周期 %j 是%s', (span, words) => {
  expect(spanSays(span)).toBe(words);
});

test.each([
  ['law', '法规'],
  ['total', '合计'],
  ['strange', 'strange'],
])('%s叫%s', (key, name) => {
  expect(keySays(key, duty)).toBe(name);
  expect(keySays(key, { measures: [] })).toBe(key === 'law' ? 'law' : name);
});
