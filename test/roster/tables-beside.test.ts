import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import { findList } from '~/roster/find/find-list';
import { splitBeside } from '~/roster/find/tables-beside';
import { tablesIn } from '~/roster/find/tables-in';
import type { Sheet } from '~/sheets/workbook';

const hours = ['公需', '专业', '选修'];
const asked = (...rows: string[][]) => findColumns({ name: '名单', rows }).questions;
const beside = (...rows: string[][]) => asked(...rows).find(({ kind }) => kind === 'tables-beside');
const person = (name: string) => [name, '30', '42', '18'];

describe('并排的表：读成几张，或者说明白；不丢一半，不把两个人的学时加起来', () => {
  test.each<[string, string[], string[], (readonly [number, number])[]]>([
    [
      '中间空一列',
      ['姓名', ...hours, '', '姓名', ...hours],
      [...person('甲'), '', ...person('乙')],
      [
        [0, 3],
        [5, 8],
      ],
    ],
    [
      '中间不空',
      ['姓名', ...hours, '姓名', ...hours],
      [...person('甲'), ...person('乙')],
      [
        [0, 3],
        [4, 7],
      ],
    ],
    [
      '三张',
      ['姓名', ...hours, '', '姓名', ...hours, '', '姓名', ...hours],
      [...person('甲'), '', ...person('乙'), '', ...person('丙')],
      [
        [0, 3],
        [5, 8],
        [10, 13],
      ],
    ],
    [
      '各有序号',
      ['序号', '姓名', ...hours, '序号', '姓名', ...hours],
      ['1', ...person('甲'), '11', ...person('乙')],
      [
        [0, 4],
        [5, 9],
      ],
    ],
    [
      '人不叫姓名，序号有两列',
      ['序号', '教师', ...hours, '序号', '教师', ...hours],
      ['1', ...person('甲'), '11', ...person('乙')],
      [
        [0, 4],
        [5, 9],
      ],
    ],
    [
      '各有部门、工号',
      ['部门', '姓名', '工号', ...hours, '部门', '姓名', '工号', ...hours],
      ['一部', '甲', 'A1', '30', '42', '18', '二部', '乙', 'A2', '30', '42', '18'],
      [
        [0, 5],
        [6, 11],
      ],
    ],
    [
      '左边有空列',
      ['', '姓名', ...hours, '姓名', ...hours],
      ['', ...person('甲'), ...person('乙')],
      [
        [1, 4],
        [5, 8],
      ],
    ],
    [
      '一张里还没有人',
      ['姓名', ...hours, '姓名', ...hours],
      [...person('甲'), '', '', '', ''],
      [
        [0, 3],
        [4, 7],
      ],
    ],
  ])('%s', (_, heading, row, spans) => {
    expect(asked(heading, row)).toEqual([{ kind: 'tables-beside', spans, alike: true }]);
  });

  test.each<[string, string[], string[]]>([
    [
      '列不同',
      ['姓名', '公需', '专业', '选修', '', '姓名', '公需', '专业'],
      [...person('甲'), '', '乙', '30', '42'],
    ],
    [
      '三张里有一张的列不同',
      ['姓名', '公需', '姓名', '公需', '姓名', '专业'],
      ['甲', '30', '乙', '30', '丙', '42'],
    ],
    ['次序不同', ['姓名', ...hours, '姓名', '专业', '公需', '选修'], [...person('甲'), ...person('乙')]],
    ['左边多一列', ['部门', '姓名', ...hours, '姓名', ...hours], ['一部', ...person('甲'), ...person('乙')]],
    [
      '姓名在最后一列，写的是同样的人',
      [...hours, '姓名', ...hours, '姓名'],
      ['3', '4', '1', '甲', '3', '4', '2', '甲'],
    ],
    ['写的是同样的人', ['姓名', ...hours, '姓名', ...hours], [...person('甲'), ...person('甲')]],
    [
      '不同的年度',
      ['姓名', '2022年公需', '2022年专业', '姓名', '2023年公需', '2023年专业'],
      ['甲', '30', '42', '乙', '30', '42'],
    ],
  ])('%s：不能一起核对', (_, heading, row) => {
    expect(beside(heading, row)).toMatchObject({ alike: false });
  });

  test('左边几列不同的，从姓名分开', () => {
    const heading = ['部门', '姓名', '公需', '备注', '姓名', '公需'];
    expect(beside(heading, ['一部', '甲', '30', '', '乙', '30'])).toMatchObject({
      spans: [
        [1, 3],
        [4, 5],
      ],
    });
  });

  test.each([
    ['审核人姓名', ['姓名', ...hours, '审核人姓名']],
    ['负责人姓名', ['姓名', '负责人姓名', ...hours]],
    ['后面的姓名没有学时', ['姓名', ...hours, '审核人', '姓名']],
    ['一年一组', ['姓名', '2022年公需', '2022年专业', '2023年公需', '2023年专业']],
    ['一个科目分两列', ['姓名', '公需面授', '公需远程', '专业', '选修']],
    ['编号说明有两列', ['编号说明', '教师', ...hours, '编号说明', '教师', ...hours]],
    ['总序号有两列', ['总序号', '教师', ...hours, '总序号', '教师', ...hours]],
    ['曾用名', ['姓名', '曾用名字', ...hours]],
  ])('%s：只有一张', (_, heading) => {
    expect(
      beside(
        heading,
        heading.map((_, i) => (i === 0 ? '甲' : '30')),
      ),
    ).toBeUndefined();
  });

  test('分成几张：行号不变，标题每张都有，藏起来的列跟着走', () => {
    const sheet: Sheet = {
      name: '名单',
      rows: [
        ['2023年度'],
        ['姓名', ...hours, '', '姓名', ...hours],
        [...person('甲'), '', ...person('乙')],
        person('丙'),
        ['', '', '', '', '', '丁'],
      ],
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([0, 1, 3, 4, 6]),
    };
    const spans = [
      [0, 3],
      [5, 8],
    ] as const;
    const [left, right] = splitBeside(sheet, spans, 2);
    expect(left).toMatchObject({
      name: '名单（A至D列）',
      rows: [['2023年度'], ['姓名', ...hours], person('甲'), person('丙'), ['', '', '', '']],
    });
    expect(right).toMatchObject({
      name: '名单（F至I列）',
      rows: [['2023年度'], ['姓名', ...hours], person('乙'), [], ['丁']],
    });
    expect([left?.hiddenColumns, right?.hiddenColumns]).toEqual([new Set([0, 1, 3]), new Set([1])]);
    expect(right?.hiddenRows).toEqual(new Set([3]));
    expect(findColumns(right as Sheet)).toMatchObject({
      headerRows: 2,
      columns: { name: 0, elective: 3 },
      questions: [],
    });
  });

  test('一样的几张合成一份名单，不一样的不动', () => {
    const alike: Sheet = {
      name: '名单',
      rows: [
        ['姓名', ...hours, '姓名', ...hours],
        [...person('甲'), ...person('乙')],
      ],
    };
    expect(tablesIn(alike).map(({ name }) => name)).toEqual(['名单（A至D列）', '名单（E至H列）']);
    const apart: Sheet = {
      name: '名单',
      rows: [
        ['姓名', ...hours, '姓名', '公需'],
        [...person('甲'), '乙', '30'],
      ],
    };
    expect(tablesIn(apart)).toEqual([apart]);
    expect(findList({ format: 'csv', sheets: [alike] }).found).toMatchObject({
      columns: { name: 0, elective: 3 },
      questions: [],
    });
  });
});

test.each(['序', 'No', 'no.', '编号'])('“%s”有两列，也是并排', (number) => {
  const heading = [number, '教师', ...hours, number, '教师', ...hours];
  expect(beside(heading, ['1', ...person('甲'), '2', ...person('乙')])).toMatchObject({ alike: true });
});

test('表头下面只有一个名字的，只在自己那张表里', () => {
  const rows = [
    ['姓名', '公需', '姓名', '公需'],
    ['', '', '丁', ''],
  ];
  const spans = [
    [0, 1],
    [2, 3],
  ] as const;
  expect(splitBeside({ name: '', rows }, spans, 1).map((table) => table.rows[1])).toEqual([
    ['', ''],
    ['丁', ''],
  ]);
});

test('盖在各张表上面的一格，空格不算字，拆开以后各张都有', () => {
  const rows = [
    ['', ' ', '2024年度', ''],
    ['甲组', '', '乙组', ''],
    ['姓名', '公需', '姓名', '公需'],
  ];
  const [first, second] = splitBeside(
    { name: '名单', rows },
    [
      [0, 1],
      [2, 3],
    ],
    3,
  );
  expect(first?.rows).toEqual([['2024年度'], ['甲组', ''], ['姓名', '公需']]);
  expect(second?.rows).toEqual([['2024年度'], ['乙组', ''], ['姓名', '公需']]);
});

test('两边都有名字的几行里，名字大多相同的，是同一批人，不是两张名单', () => {
  const heading = ['姓名', ...hours, '', '姓名', ...hours];
  const left = (name: string) => [...person(name), '', ' ', '', '', ''];
  const both = (name: string) => [...person(name), '', ...person(` ${name}`)];
  const alike = (...rows: string[][]) => {
    const question = beside(heading, ...rows);
    return question?.kind === 'tables-beside' && question.alike;
  };
  expect(alike(left('甲'), left('乙'), left('丙'), both('丁'))).toBe(false);
  const right = [' ', '', '', '', '', ...person('己')];
  expect(alike(both('丁'), right, right)).toBe(false);
  expect(alike(both('丁'), [...person('戊'), '', ...person('己')])).toBe(false);
  expect(alike(left('甲'), left('乙'), [...person('丁'), '', ...person('戊')])).toBe(true);
});
