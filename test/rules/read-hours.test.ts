import { expect, test } from 'vitest';
import { hours, plain } from '~/rules/hours';
import { readHours } from '~/rules/read-hours';

test.each([
  ['18', '18'],
  ['１８', '18'],
  ['18学时', '18'],
  ['18 学时', '18'],
  ['18.5', '18.5'],
  ['１８．５学分', '18.5'],
  ['0', '0'],
  ['007', '7'],
  ['18.0', '18'],
  ['18\u200b', '18'],
  ['１，０００', '1000'],
])('“%s”读作 %s', (typed, read) => {
  const reading = readHours(typed);
  expect(reading.kind === 'hours' && plain(reading.hours)).toBe(read);
});

test.each([
  ['', 'blank'],
  ['　', 'blank'],
  ['-1', 'negative'],
  ['－1', 'negative'],
  ['abc', 'not-a-number'],
  ['1e309', 'not-a-number'],
  ['约18', 'not-a-number'],
  ['18-20', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['18,5', 'not-a-number'],
  ['18，5', 'not-a-number'],
  ['1 8', 'not-a-number'],
  ['②', 'not-a-number'],
  ['−1', 'negative'],
  ['17.95', 'too-fine'],
  ['99999', 'too-many'],
  ['3天', 'days-not-allowed'],
])('“%s”：%s', (typed, kind) => {
  expect(readHours(typed).kind).toBe(kind);
});

test('文件写了 12 天或 72 学时的年度，3 天是 18 学时', () => {
  expect(readHours('3天', hours(6))).toEqual({ kind: 'hours', hours: hours(18), days: '3' });
});
