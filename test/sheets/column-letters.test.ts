import { expect, test } from 'vitest';
import { columnLetters } from '~/sheets/column-letters';
import { columnOf } from '~/sheets/place';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('从零数第%i列在表格里叫 %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOf(letters)).toBe(column);
});
