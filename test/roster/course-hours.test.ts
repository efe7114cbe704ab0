import { describe, expect, test } from 'vitest';
import type { Kinds } from '~/roster/find/settings';
import { courseHours } from '~/roster/read/course-hours';
import { readCellHours } from '~/roster/read/read-cell-hours';
import type { Reason } from '~/roster/read/reason';
import { hours } from '~/rules/duty/hours';
import type { Cell } from '~/sheets/cell';

const kinds: Kinds = {
  ...{ column: 0, hours: 1 },
  subjects: new Map([
    ['公需', 'common'],
    ['讲座', 'none'],
  ]),
  state: { column: 2, counted: ['通过', ''] },
};

/** What a row of a kind, its hours and its state comes to. */
function read(cells: readonly Cell[], change: Partial<Kinds> = {}) {
  const troubles: Reason[] = [];
  const notes: Reason[] = [];
  const inCell = (cell: Cell | undefined) => readCellHours(cell, hours(8));
  return { hours: courseHours(cells, { ...kinds, ...change }, inCell, troubles, notes), troubles, notes };
}

const leftOut = (why: string) => [{ kind: 'course-left-out', why }];
const none = { troubles: [], notes: [] };

describe('一行一门课：这一行算多少', () => {
  test.each<[string, Cell[], unknown]>([
    ['计入的', ['公需', '18', '通过'], { hours: { common: 180 }, ...none }],
    ['没有写状态的也说了计入', ['公需', '18', ''], { hours: { common: 180 }, ...none }],
    [
      '写成天的，说一声是几天',
      ['公需', '2天', '通过'],
      {
        hours: { common: 160 },
        troubles: [],
        notes: [{ kind: 'days-converted', subject: 'common', days: '2' }],
      },
    ],
    ['没有写学时', ['公需', '', '通过'], { hours: {}, ...none }],
    [
      '学时读不懂',
      ['公需', '约18', '通过'],
      {
        hours: {},
        troubles: [{ kind: 'cell', field: 'common', trouble: 'about', column: 1, said: '约18' }],
        notes: [],
      },
    ],
    ['不计入的类', ['讲座', '18', '通过'], { hours: {}, troubles: [], notes: leftOut('kind') }],
    ['不计入的类，状态也不计入', ['讲座', '18', '退回'], { hours: {}, troubles: [], notes: leftOut('kind') }],
    [
      '不计入的状态，这一科是零',
      ['公需', '18', '退回'],
      { hours: { common: 0 }, troubles: [], notes: leftOut('state') },
    ],
    ['不计入的状态，没有写学时', ['公需', '', '退回'], { hours: {}, troubles: [], notes: leftOut('state') }],
    [
      '不计入的状态，学时读不懂也不问',
      ['公需', '约18', '退回'],
      { hours: { common: 0 }, troubles: [], notes: leftOut('state') },
    ],
    ['没有说算哪一科的类', ['选修', '18', '通过'], { hours: {}, troubles: [{ kind: 'no-kind' }], notes: [] }],
    ['没有写类，有学时', ['', '18', '通过'], { hours: {}, troubles: [{ kind: 'no-kind' }], notes: [] }],
    ['没有写类，也没有学时', ['', '', '通过'], { hours: {}, ...none }],
  ])('%s', (_, cells, said) => {
    expect(read(cells)).toEqual(said);
  });

  test('没有状态一列的，都计入；没有学时一列的，一科也不算', () => {
    expect(read(['公需', '18', '退回'], { state: undefined }).hours).toEqual({ common: 180 });
    expect(read(['公需', '18', '通过'], { hours: undefined })).toEqual({ hours: {}, ...none });
    expect(read(['别的', '18', '通过'], { hours: undefined }).troubles).toEqual([{ kind: 'no-kind' }]);
  });
});

test('没有学时那一列，不知道哪一科的一行也要说', () => {
  expect(read(['研修', '18', '通过'], { hours: undefined })).toMatchObject({
    hours: {},
    troubles: [{ kind: 'no-kind' }],
  });
});
