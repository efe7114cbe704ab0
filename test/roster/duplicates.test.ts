import { expect, test } from 'vitest';
import type { Cell } from '~/sheets/cell';
import { judged } from './listed';

/** The row numbers that are pointed out as having one id, for people with these ids. */
function pointedOut(...ids: Cell[]) {
  const { duplicates } = judged(ids.map((id) => ['甲', id, '', '2018', '一般', '18', '42', '12']));
  return [...new Set(duplicates.values())];
}

test.each([
  ['大小写', 'ab1', 'AB1'],
  ['全角半角', 'Ａ１', 'A1'],
  ['中间空几格', 'A  1', 'A 1'],
  ['全角的空格', 'A　1', 'A 1'],
  ['前后的空格', ' 001 ', '001'],
  ['看不见的字符', '0\u200b01', '001'],
])('只是%s不同的工号是同一个', (_, one, other) => {
  expect(pointedOut(one, '2', other)).toEqual([[2, 4]]);
});

test('前面的零不同，就是不同的工号', () => {
  expect(pointedOut('1', '01', '001')).toEqual([]);
});

test('没有工号的人不算重复', () => {
  expect(pointedOut('', '', '1')).toEqual([]);
});

test('几组重复各是各的', () => {
  expect(pointedOut('1', '2', '1', '2', '1', '3')).toEqual([
    [2, 4, 6],
    [3, 5],
  ]);
});

test('别的格子退回的行，工号照样认得出重复；工号自己读不准的不拿来认人', () => {
  const { duplicates } = judged([
    ['甲', '1', '', '2018', '一般', '18', '42', '12'],
    ['乙', '1', '', '2018', '一般', '约18', '42', '12'],
    ['丙', '440106199001011000', '', '2018', '一般', '18', '42', '12'],
    ['丁', '440106199001011000', '', '2018', '一般', '18', '42', '12'],
  ]);
  expect([...duplicates.keys()]).toEqual([2, 3]);
});

test.each([
  { when: '一行', below: [['', '', '', '2018', '一般', '18', '42', '12']], repeats: [] },
  { when: '几行', below: [0, 1].map(() => ['', '', '', '2018', '一般', '1', '2', '3']), repeats: [] },
  {
    when: '中间夹着一行',
    below: [
      ['', '', '', '2018', '一般', '18', '42', '12'],
      ['甲', '1', '', '2018', '一般', '18', '42', '12'],
    ],
    repeats: [2, 4],
  },
])('没有姓名和工号的行（ $when ）只说不知道是谁，不再算和上一行重复', ({ below, repeats }) => {
  const { rows, duplicates } = judged([['甲', '1', '', '2018', '一般', '18', '42', '12'], ...below]);
  expect([...duplicates.keys()]).toEqual(repeats);
  const nameless = rows.filter(({ name }) => name === '');
  expect(nameless.map(({ reasons }) => reasons)).toEqual(nameless.map(() => [{ kind: 'nobody' }]));
});

test('没有工号的名单里，没有姓名的一行不算和上一行同名', () => {
  const { sameNames } = judged([
    ['甲', '', '', '2018', '一般', '18', '42', '12'],
    ['', '', '', '2018', '一般', '18', '42', '12'],
  ]);
  expect([...sameNames.keys()]).toEqual([]);
});
