import { expect, test } from 'vitest';
import { daysSlip, sayMoved, withoutTerm } from '~/edit/make/notice-days';

test.each([
  ['写了年份', '应在2027年12月20日前登记', '应在2027年12月22日前登记'],
  ['只写几月几日', '12月20日前登记', '12月22日前登记'],
  ['没有写日子', '学完就登记', '学完就登记'],
])('改了最后一天，给读者的话跟着改：%s', (_, say, moved) => {
  expect(sayMoved(say, { closes: '2027-12-20' }, { closes: '2027-12-22' })).toBe(moved);
});

test('改到别的年份，没有说年份的补上', () => {
  const [before, after] = [{ closes: '2027-12-20' }, { closes: '2028-01-20' }];
  expect(sayMoved('12月20日前登记', before, after)).toBe('2028年1月20日前登记');
});

test('第一天和最后一天都改', () => {
  const before = { opens: '2027-02-01', closes: '2027-11-30' };
  const after = { opens: '2027-03-01', closes: '2027-10-31' };
  expect(sayMoved('2027年2月1日至11月30日学习', before, after)).toBe('2027年3月1日至10月31日学习');
});

test.each([
  ['单位应于3月31日前审核', '2028-03-31', '单位应于2028年3月31日前审核'],
  ['单位应于同年2月30日前审核', '2028-02-29', '单位应于2028年2月29日前审核'],
  ['1月1日起登记，3月31日前审核', '2028-03-31', '1月1日起登记，3月31日前审核'],
])('问出来的那一天写进给读者的话；一句里有几个日子的，不动：%s', (say, closes, moved) => {
  expect(sayMoved(say, { closes: '' }, { closes })).toBe(moved);
});

test('删空了、写反了的日子，说出来', () => {
  expect(daysSlip({ closes: '' })).toBe('最后一天还没有写。');
  expect(daysSlip({ opens: '2027-12-01', closes: '2027-11-30' })).toContain('是不是写反了');
  expect(daysSlip({ opens: '2027-11-30', closes: '2027-11-30' })).toBeUndefined();
});

test('改到同一年的，年份只说一次', () => {
  const before = { opens: '2027-03-15', closes: '2027-12-31' };
  const after = { opens: '2028-01-01', closes: '2028-03-31' };
  expect(sayMoved('2027年3月15日至12月31日补学', before, after)).toBe('2028年1月1日至3月31日补学');
});

test('施行的那天已经写成有效期的，不再列作没有用上；别的照列', () => {
  const unused = ['2027年4月1日', '2027年9月10日'].map((words) => ({
    ...{ words, anchor: 's5', quote: '本通知自2027年4月1日起施行。', goes: '有效期' },
  }));
  expect(withoutTerm(unused, '2027-04-01').map((one) => one.words)).toEqual(['2027年9月10日']);
  expect(withoutTerm(unused, undefined)).toHaveLength(2);
});
