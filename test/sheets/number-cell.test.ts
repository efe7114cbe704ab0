import { expect, test } from 'vitest';
import { numberCell } from '~/sheets/number-cell';

test.each([
  ['18', '18'],
  ['0', '0'],
  ['17.5', '17.5'],
  ['0.25', '0.25'],
  ['17.899999999999999', '17.9'],
  ['18.0', '18'],
  ['018', '18'],
  ['00', '0'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['1.8E1', '18'],
  ['-18', '-18'],
  [' 18 ', '18'],
  ['999999999999999', '999999999999999'],
  ['999999999999.1254', '999999999999.125'],
])('数 %s 读作 %s', (read, cell) => {
  expect(numberCell(read)).toBe(cell);
  expect(numberCell(read)).toBe(cell);
});

test.each([
  ['1000000000000000', 'lost-digits'],
  ['-1000000000000000', 'lost-digits'],
  ['4.4E+17', 'lost-digits'],
  ['1E309', 'not-finite'],
  ['-1E309', 'not-finite'],
  ['18x', 'error'],
  ['x18', 'error'],
  ['1.2.3', 'error'],
])('数 %s 读不了：%s', (read, problem) => {
  expect(numberCell(read)).toEqual({ problem, read });
});
