import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personKeys } from '~/roster/judge/person-keys';
import { repeating } from '~/roster/judge/repeating';
import { repeatsIn } from '~/roster/judge/repeats';
import type { RosterRow } from '~/roster/judge/roster';
import { type Same, samePerson } from '~/roster/judge/same-person';

type Said = Partial<Pick<RosterRow, 'row' | 'name' | 'id' | 'sureId' | 'department' | 'year'>>;

/** Rows one below the other, from 2, that say so much of a person. */
function rowsOf(...said: Said[]): RosterRow[] {
  return said.map((one, i) => ({
    ...{ row: i + 2, name: '', id: '', sureId: true, department: '', year: 2023, sector: 'general' },
    ...{ outcome: 'met', grade: undefined, unlikely: false },
    ...one,
  }));
}

/** Which of the rows, counted from 0, have one key; each with the first of its key. */
function sameAs(...said: Said[]): (number | undefined)[] {
  const keys = personKeys(rowsOf(...said));
  return keys.map((key) => (key === '' ? undefined : keys.indexOf(key)));
}

describe('一行是谁的', () => {
  test.each<[string, Said[], (number | undefined)[]]>([
    [
      '工号相同',
      [
        { name: '甲', id: '1' },
        { name: '乙', id: '1' },
      ],
      [0, 0],
    ],
    [
      '工号不同，姓名相同',
      [
        { name: '甲', id: '1' },
        { name: '甲', id: '2' },
      ],
      [0, 1],
    ],
    ['工号只是大小写、宽窄不同', [{ id: 'a1' }, { id: 'Ａ１' }, { id: 'A1' }], [0, 0, 0]],
    ['工号里夹着小写，不是同一个', [{ id: 'A1b' }, { id: 'A1c' }], [0, 1]],
    ['都没有工号，姓名相同', [{ name: '甲 一' }, { name: '甲一' }], [0, 0]],
    ['姓名里不止一个空格', [{ name: '甲 一 二' }, { name: '甲一二' }], [0, 0]],
    ['一个的姓名是另一个的工号', [{ name: '1' }, { id: '1', name: '甲' }], [0, 1]],
    [
      '没有工号的，同名的人只有一个工号',
      [{ name: '甲' }, { name: '甲', id: '1' }, { name: '甲', id: '1' }],
      [0, 0, 0],
    ],
    [
      '没有工号的，同名的人有两个工号',
      [{ name: '甲' }, { name: '甲', id: '1' }, { name: '甲', id: '2' }],
      [0, 1, 2],
    ],
    [
      '两个工号以后又是第一个',
      [{ name: '甲', id: '1' }, { name: '甲', id: '2' }, { name: '甲', id: '1' }, { name: '甲' }],
      [0, 1, 0, 3],
    ],
    [
      '工号读不准的看姓名',
      [
        { name: '甲', id: '4E+17', sureId: false },
        { name: '乙', id: '4E+17', sureId: false },
      ],
      [0, 1],
    ],
    [
      '工号读不准，没有姓名',
      [
        { name: '甲', id: '1' },
        { id: '4E+17', sureId: false },
      ],
      [0, undefined],
    ],
    ['什么都没有，挨着上面的人', [{ name: '甲', id: '1' }, {}, {}], [0, 0, 0]],
    ['什么都没有，上面隔着一行', [{ row: 2, name: '甲', id: '1' }, { row: 4 }], [0, undefined]],
    ['什么都没有，上面没有人', [{}, { name: '甲', id: '1' }], [undefined, 1]],
  ])('%s', (_, said, same) => {
    expect(sameAs(...said)).toEqual(same);
  });
});

/** The rows that may be one person's, as numbers of the table. */
function sames(said: Said[], isApart: (row: RosterRow) => boolean = () => false) {
  return samePerson(rowsOf(...said), isApart).map(({ by, rows, onePerson }: Same) => [
    by,
    rows.map(({ row }) => row),
    onePerson ? '一个人' : '几个人',
  ]);
}

describe('哪几行是同一个人', () => {
  test.each<[string, Said[], unknown[]]>([
    ['只有一行', [{ name: '甲', id: '1' }], []],
    [
      '工号相同',
      [
        { name: '甲', id: '1' },
        { name: '甲', id: '1' },
      ],
      [['id', [2, 3], '一个人']],
    ],
    ['有一行没有写姓名', [{ name: '甲', id: '1' }, { id: '1' }], [['id', [2, 3], '一个人']]],
    [
      '工号相同，姓名不同',
      [
        { name: '甲', id: '1' },
        { name: '乙', id: '1' },
      ],
      [['id', [2, 3], '几个人']],
    ],
    ['下面一行什么都没有写', [{ name: '甲', id: '1' }, {}], [['id', [2, 3], '一个人']]],
    ['下面一行只写了姓名', [{ name: '甲', id: '1' }, { name: '甲' }], [['name', [2, 3], '一个人']]],
    ['同名，都没有部门', [{ name: '甲' }, { name: '甲' }], [['name', [2, 3], '一个人']]],
    [
      '同名，一行没有写部门',
      [{ name: '甲', department: '一部' }, { name: '甲' }],
      [['name', [2, 3], '一个人']],
    ],
    [
      '同名，部门不同',
      [
        { name: '甲', department: '一部' },
        { name: '甲', department: '二部' },
      ],
      [['name', [2, 3], '几个人']],
    ],
    [
      '同名，部门有同有不同',
      [
        { name: '甲', department: '一部' },
        { name: '甲', department: '二部' },
        { name: '甲', department: '一部' },
      ],
      [
        ['name', [2, 4], '一个人'],
        ['name', [2, 3, 4], '几个人'],
      ],
    ],
    [
      '年度不同',
      [
        { id: '1', year: 2022 },
        { id: '1', year: 2023 },
      ],
      [],
    ],
    [
      '两个年度各有几行，年度没有读懂的不知道是哪一年的',
      [
        { id: '1', year: 2022 },
        { id: '1', year: 2023 },
        { id: '1', year: 2022 },
        { id: '1', year: undefined },
      ],
      [['id', [2, 4], '一个人']],
    ],
    [
      '只有一个年度，年度没有读懂的也是',
      [{ id: '1' }, { id: '1', year: undefined }],
      [['id', [2, 3], '一个人']],
    ],
    [
      '一个年度也没有读懂',
      [
        { id: '1', year: undefined },
        { id: '1', year: undefined },
      ],
      [],
    ],
  ])('%s', (_, said, same) => {
    expect(sames(said)).toEqual(same);
  });

  test('要分开的行不在里面', () => {
    const said = [{ id: '1' }, { id: '1' }, { id: '1' }];
    expect(sames(said, ({ row }) => row === 3)).toEqual([['id', [2, 4], '一个人']]);
  });
});

test('同工号的、同名的、同名不同部门的，各说各的；没有姓名也没有工号的不说', () => {
  const rows = rowsOf(
    { name: '甲', id: '1' },
    { name: '乙', id: '1' },
    {},
    { name: '丙', department: '一部' },
    { name: '丙', department: '一部' },
    { name: '丙', department: '二部' },
    { name: '丁' },
  );
  const { counted, reasonsFor } = repeatsIn(samePerson(rows, () => false));
  expect([...counted.duplicates]).toEqual([
    [2, [2, 3]],
    [3, [2, 3]],
  ]);
  expect([...counted.sameNames]).toEqual([
    [5, [5, 6]],
    [6, [5, 6]],
  ]);
  expect(rows.map(reasonsFor)).toEqual([
    [{ kind: 'duplicate', rows: [2, 3] }],
    [{ kind: 'duplicate', rows: [2, 3] }],
    [],
    [
      { kind: 'same-name', rows: [5, 6] },
      { kind: 'namesakes', rows: [5, 6, 7] },
    ],
    [
      { kind: 'same-name', rows: [5, 6] },
      { kind: 'namesakes', rows: [5, 6, 7] },
    ],
    [{ kind: 'namesakes', rows: [5, 6, 7] }],
    [],
  ]);
});

test('只有工号、没有姓名的两行也是重复', () => {
  const { counted } = repeatsIn(samePerson(rowsOf({ id: '1' }, { id: '1' }), () => false));
  expect([...counted.duplicates.keys()]).toEqual([2, 3]);
  expect(counted.sameNames.size).toBe(0);
});

test('重复的一个也不漏；不重复的很少认成重复（种子 20230701）', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 50 }), (keys) => {
      const mayRepeat = repeating(keys);
      keys.forEach((key, i) => {
        if (keys.indexOf(key) !== keys.lastIndexOf(key)) expect(mayRepeat(i)).toBe(true);
      });
    }),
    { seed: 20230701 },
  );
  const ids = Array.from({ length: 4000 }, (_, i) => `ZG${100_000 + i}`);
  const mayRepeat = repeating(ids);
  expect(ids.filter((_, i) => mayRepeat(i)).length).toBeLessThan(ids.length / 8);
});
