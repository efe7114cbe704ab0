import { expect, test } from 'vitest';
import { readCellHours } from '~/roster/read/read-cell-hours';
import { hours } from '~/rules/duty/hours';

test.each([
  ['a-day', '2018-01-18 2018/1/18 2018.1.18 2018年1月18日 2018年1月18日起 截止2018-1-18 ２０１８／１／１８'],
  ['range', '18-20 18~20 18～20 18至20 18到20 18—20 18–20 18学时-20学时 17.5-18.5 17.25-18 17.5学时至18学时'],
  ['about', '约18 大约18学时 18左右 大概18 18多 18以上 近18 18余 ≥18 >18 ＞18 18+'],
  ['not-a-number', '一百五 A12-18 已完成 18余下 多18 18.5.1 √ 1e309 18/20 18:30 18+2'],
  ['negative', '-18 －18 −0.5'],
  ['too-fine', '17.95 ０.０１'],
  ['too-many', '8784.1 99999'],
  ['days', '3天 3日 ３天'],
])('%s：%s', (trouble, cells) => {
  for (const cell of cells.split(' '))
    expect([cell, readCellHours(cell, undefined)]).toEqual([cell, { kind: 'trouble', trouble, said: cell }]);
});

test.each([undefined, '', ' ', '　', '\u200b'])('%j 是没有填', (cell) => {
  expect(readCellHours(cell, undefined)).toEqual({ kind: 'blank' });
});

test('写了一天折算几学时的年度，天数折成学时，并记下是几天', () => {
  expect(readCellHours('3天', hours(6))).toEqual({ kind: 'hours', hours: 180, days: '3' });
  expect(readCellHours('8784', undefined)).toEqual({ kind: 'hours', hours: 87_840 });
});
