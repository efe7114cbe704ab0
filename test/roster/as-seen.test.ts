import { expect, test } from 'vitest';
import { asSeen } from '~/roster/read/as-seen';

test.each([
  ['约18', '约18'],
  [' 约\n  18 ', '约 18'],
  ['一'.repeat(20), '一'.repeat(20)],
  ['一'.repeat(21), `${'一'.repeat(20)}…`],
])('一句话里的“%s”写作“%s”', (cell, seen) => {
  expect(asSeen(cell)).toBe(seen);
});
