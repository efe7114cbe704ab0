import { expect, test } from 'vitest';
import { columnLetters } from '~/sheets/column-letters';
import { columnOf, rowOf } from '~/sheets/place';

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

test.each(['', '1', '$1', '_1', '{1', '中1', 'XFE1'])('“%s”不是哪一列的', (place) => {
  expect(() => columnOf(place)).toThrow('no column');
});

test.each(['', 'A', '$A$', 'A0', 'A-1', 'A1048577', 'A1B', '1A2', '一'])('“%s”不是哪一行的', (place) => {
  expect(() => rowOf(place)).toThrow('no row');
});

test.each(['AB12', 'ab12', '$AB$12', '$AB12'])('“%s”是第28列、第12行', (place) => {
  expect(columnOf(place)).toBe(27);
  expect(rowOf(place)).toBe(12);
});
