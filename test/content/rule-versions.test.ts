import { expect, test } from 'vitest';
import { currentRules, isCurrent, releasedRules } from '~/queries/rule-versions';

test('最新的规则版本就是现在的数字', () => {
  expect(currentRules()).toEqual(releasedRules().pop());
});

test('每个规则版本的文件名就是它的日子', () => {
  for (const { version } of releasedRules()) expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('改了一个数字就不再是那个版本', () => {
  const now = currentRules();
  const changed = now.sectors.map((s) => ({ ...s, periods: s.periods.slice(1) }));
  expect(isCurrent({ ...now, sectors: changed })).toBe(false);
});
