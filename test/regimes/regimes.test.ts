import { describe, expect, test } from 'vitest';
import { judged, regimes, said } from './regime';

const all = regimes();

test('22种制度都在，每种至少五个例子，有达到、不够、没有填', () => {
  expect(all).toHaveLength(22);
  for (const { file, regime } of all) {
    const outcomes = regime.cases.map((c) => c.outcome);
    expect(outcomes, file).toEqual(expect.arrayContaining(['met', 'short', 'incomplete']));
  }
});

describe.each(all)('$file', ({ regime }) => {
  test.each(regime.cases)('$when → $outcome', (one) => {
    const result = judged(regime, one);
    expect(said(result)).toEqual(one.findings);
    expect(result.outcome).toBe(one.outcome);
    expect(result.outcome === 'not-judged' ? result.why : undefined).toBe(one.why);
  });
});
