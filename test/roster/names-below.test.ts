import { describe, expect, test } from 'vitest';
import type { RosterSettings } from '~/roster/find/settings';
import { withNamesBelow } from '~/roster/read/names-below';
import { columns, headings } from './listed';

type Line = readonly [name: string, id: string, department: string, year: string, ...hours: string[]];

const whole = ['18', '42', '12'] as const;

/** Who each row is about, once the names are carried down: 甲 A 一部 2018. */
function named(lines: readonly Line[], change: Partial<RosterSettings> = {}) {
  const rows = lines.map(([name, id, department, year, ...hours]) => [
    name,
    id,
    department,
    year,
    '一般',
    ...hours,
  ]);
  const settings = { headerRows: 1, columns, ...change };
  const found = withNamesBelow({ name: '', rows: [headings, ...rows] }, settings, headings);
  return {
    rows: found.rows,
    who: found.sheet.rows.slice(1).map((cells) => cells.slice(0, 4).filter(Boolean).join(' ')),
  };
}

const byYears: Line[] = [
  ['甲', 'A', '一部', '2018', ...whole],
  ['', '', '', '2019', ...whole],
  ['　', ' ', '', '2020年', ...whole],
  ['乙', 'B', '一部', '2018', ...whole],
  ['', '', '', '2019', ...whole],
  ['丙', 'C', '二部', '2019', ...whole],
];

const second = (year: string, ...hours: string[]): Line => ['', '', '', year, ...hours];

describe('一个人几行，姓名只写在第一行', () => {
  test('每行一个年度：下面的行是上面那个人的，带了几行说得出', () => {
    expect(named(byYears)).toEqual({
      rows: 3,
      who: [
        '甲 A 一部 2018',
        '甲 A 一部 2019',
        '甲 A 一部 2020年',
        '乙 B 一部 2018',
        '乙 B 一部 2019',
        '丙 C 二部 2019',
      ],
    });
  });

  test('部门一段只写一次的，留给部门去带：这里不重复写', () => {
    const once = byYears.map(
      ([name, id, , ...rest], i): Line => [name, id, ['一部', '', '', '', '', '二部'][i] ?? '', ...rest],
    );
    expect(named(once).who.slice(0, 2)).toEqual(['甲 A 一部 2018', '甲 A 2019']);
  });

  test('整张名单只有一个人，也是', () => {
    expect(named(byYears.slice(0, 3)).rows).toBe(2);
  });

  test('一年几门课，每行填一科，年度也只写一次', () => {
    const courses: Line[] = [
      ['甲', 'A', '', '2018', '18', '', ''],
      ['', '', '', '', '', '42', ''],
      ['', '', '', '2019', '18', '', ''],
      ['乙', 'B', '', '2018', '18', '', ''],
      ['', '', '', '2018', '18', '', ''],
    ];
    expect(named(courses).who).toEqual(['甲 A 2018', '甲 A 2018', '甲 A 2019', '乙 B 2018', '乙 B 2018']);
  });

  test('每行一门课的名单，都带', () => {
    const kinds = { column: 5, hours: 6, subjects: new Map() };
    expect(
      named([byYears[0] as Line, ['', '', '', '2018', '公需', '3'], byYears[5] as Line], { kinds }).rows,
    ).toBe(1);
  });

  test('一处写同上、一处空着的，不算写明', () => {
    const mixed: Line[] = [
      ...byYears.slice(0, 1),
      ['同上', '', '', '2019', ...whole],
      second('2020', ...whole),
    ];
    expect(named([...mixed, byYears[3] as Line]).rows).toBe(0);
  });

  test('姓名不在第一列的，写着同上也带', () => {
    const rows = [
      ['工号', '姓名', '公需'],
      ['A', '甲', '18'],
      ['', '〃', '12'],
      ['B', '乙', '18'],
    ];
    const settings = { headerRows: 1, columns: { id: 0, name: 1, common: 2 } };
    const { sheet } = withNamesBelow({ name: '', rows }, settings, rows[0] as string[]);
    expect(sheet.rows[2]).toEqual(['A', '甲', '12']);
  });

  test('一年里有一行写全了，另一行只写了一科：带', () => {
    const rows = [byYears[0] as Line, second('2018', '', '6', ''), second('2019', ...whole)];
    expect(named([...rows, ...byYears.slice(3, 5)]).rows).toBe(3);
  });

  test('写着同上的，一行也带', () => {
    const rows: Line[] = [byYears[0] as Line, ['〃', '', '一部', '2019', ...whole], byYears[3] as Line];
    expect(named(rows)).toMatchObject({
      rows: 1,
      who: ['甲 A 一部 2018', '甲 A 一部 2019', '乙 B 一部 2018'],
    });
  });
});

describe('看不出是谁的，不带', () => {
  test.each<[string, Line[]]>([
    ['只有一处空着：多半是漏写', [...byYears.slice(0, 2), ...byYears.slice(3, 4), byYears[5] as Line]],
    ['同一年的两行都写全了', [...byYears.slice(0, 4), second('2018', ...whole)]],
    [
      '没有写姓名的行有工号：是另一个人',
      byYears.map(([name, id, ...rest], i): Line => [name, id.trim() || `Z${i}`, ...rest]),
    ],
    [
      '两年里有一年的两行都写全了',
      [...byYears.slice(0, 2), second('2018', ...whole), ...byYears.slice(3, 5)],
    ],
    [
      '一年的两行写的是一样的几科，只差空格',
      [
        ['甲', 'A', '一部', '2018', '18', '42', ' '],
        second('2018', '18', '42', ''),
        second('2019', '18', '42', ''),
        ...byYears.slice(3, 5),
      ],
    ],
    ['空着的行没有写哪一年', [...byYears.slice(0, 4), second('上年', ...whole)]],
    [
      '上面没有人',
      [second('2018', ...whole), second('2019', ...whole), byYears[3] as Line, byYears[5] as Line],
    ],
    [
      '每人都只有一年',
      [byYears[0] as Line, second('2018', '', '1', ' '), byYears[3] as Line, second('2018', '', '1')],
    ],
  ])('%s', (_, lines) => expect(named(lines).rows).toBe(0));

  test('每行都有姓名的，整张表照原样，每行一门课也是', () => {
    const all: Line[] = [byYears[0] as Line, byYears[3] as Line];
    const kinds = { column: 5, hours: 6, subjects: new Map() };
    expect([named(all).rows, named(all, { kinds }).rows]).toEqual([0, 0]);
    const sheet = { name: '', rows: [headings, ...all.map((line) => [...line])] };
    expect(withNamesBelow(sheet, { headerRows: 1, columns }, headings).sheet).toBe(sheet);
  });

  test('中间隔着占着几列的标题：下面的行不知道是谁的', () => {
    const line = ([name, id, department, year, ...hours]: Line) => [name, id, department, year, '', ...hours];
    const rows = [headings, ...byYears.slice(0, 2).map(line), ['石油'], ...byYears.slice(2, 5).map(line)];
    const sheet = { name: '', rows, spanned: new Set([4]) };
    const found = withNamesBelow(sheet, { headerRows: 1, columns }, headings);
    expect([found.rows, found.sheet.rows[4]?.[0]]).toEqual([2, '　']);
  });

  test('没有年度的列', () => {
    const { year: _, ...others } = columns;
    expect(named(byYears, { columns: others }).rows).toBe(0);
  });

  test('中间隔着小计：下面的行不知道是谁的', () => {
    const total: Line = ['小计', '', '', '', '36', '84', '24'];
    const rows = [...byYears.slice(0, 2), total, second('2020', ...whole), ...byYears.slice(3, 5)];
    expect(named(rows)).toMatchObject({ rows: 2 });
    expect(named(rows).who[3]).toBe('2020');
  });
});
