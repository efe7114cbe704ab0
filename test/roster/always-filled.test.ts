import { expect, test } from 'vitest';
import { someAlwaysFilled } from '~/roster/read/always-filled';

test.each<[string, string[][], (number | undefined)[], boolean]>([
  [
    '人人都写着的有一列',
    [
      ['甲', '男', ''],
      ['乙', '女', 'x'],
    ],
    [0],
    true,
  ],
  [
    '没有一列人人都写着',
    [
      ['甲', '男', ''],
      ['乙', '', 'x'],
    ],
    [0],
    false,
  ],
  [
    '只有不算的那几列',
    [
      ['甲', '男'],
      ['乙', '女'],
    ],
    [0, 1],
    false,
  ],
  [
    '先后写着的不是同一列',
    [
      ['甲', '男', ''],
      ['乙', '', '女'],
      ['丙', '男', '女'],
    ],
    [0],
    false,
  ],
  ['只有一个人', [['甲', '男']], [0], false],
  [
    '空格不算写着',
    [
      ['甲', '男'],
      ['乙', ' '],
    ],
    [0],
    false,
  ],
  [
    '不是人的行不看',
    [
      ['甲', '男'],
      ['合计', ''],
      ['乙', '女'],
    ],
    [0, undefined],
    true,
  ],
])('%s', (_, rows, beside, always) => {
  expect(someAlwaysFilled(rows, ([name]) => name !== '合计', beside)).toBe(always);
});

test('看前一千个人；是不是人，按行号问', () => {
  const people = Array.from({ length: 1000 }, () => ['甲', '男']);
  const always = (isPerson: (row: number) => boolean, ...more: string[][]) =>
    someAlwaysFilled([...people, ...more], (_, row) => isPerson(row), [0]);
  expect(always(() => true, ['乙', ''])).toBe(true);
  expect(always((row) => row > 1, ['乙', ''])).toBe(false);
});
