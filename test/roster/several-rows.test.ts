import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterSettings } from '~/roster/find/settings';
import { reasonSays } from '~/roster/say/reason-says';
import type { Cell } from '~/sheets/cell';
import { columns, headings, judged } from './listed';

type Line = readonly [name: string, id: string, department: string, ...hours: Cell[]];

/** A list of 2023 (30, 42 and 18 hours), each line with its name, id, department and hours. */
function listed(lines: readonly Line[], several?: RosterSettings['several']) {
  const rows = lines.map(([name, id, department, ...hours]) => [
    name,
    id,
    department,
    '2023',
    '一般',
    ...hours,
  ]);
  return judged(rows, { several });
}

const asksOf = (lines: readonly Line[]) => listed(lines).asks;

const courses: Line[] = [
  ['赵一', '', '一部', '30', '', ''],
  ['赵一', '', '一部', '', '40', ''],
  ['钱二', '', '一部', '30', '', '18'],
  ['赵一', '', '一部', '', '2', '18'],
  ['钱二', '', '一部', '', '20', ''],
];

test('加起来到一年的全部时间为止；再多是读错了', () => {
  const added = (more: string) =>
    listed(
      [
        ['甲', '1', '', '8784', '', ''],
        ['甲', '1', '', more, '42', '18'],
      ],
      'add',
    ).rows[0];
  expect(added('0')?.hours).toMatchObject({ common: 87_840 });
  expect(added('0.1')).toMatchObject({
    outcome: 'rejected',
    reasons: [{ kind: 'cell', field: 'common', trouble: 'too-many' }],
  });
});

test('几行里有一行的工号丢了后几位：加起来，工号是完整的那一个', () => {
  const rows: Line[] = [
    ['甲', '4.4E+17', '一部', '30', '', ''],
    ['甲', 'A1', '一部', '', '42', '18'],
  ];
  expect(listed(rows, 'add').rows).toMatchObject([{ id: 'A1', sureId: true, outcome: 'met' }]);
  const lost = rows.map(([name, , ...rest]): Line => [name, '4.4E+17', ...rest]);
  expect(listed(lost, 'add').rows).toMatchObject([{ id: '4.4E+17', sureId: false, outcome: 'met' }]);
});

describe('一年分几段写的', () => {
  const halves = (one: string, other: string) => [
    ['甲', 'A1', '', one, '一般', '15', '20', '9'],
    ['甲', 'A1', '', other, '一般', '15', '22', '9'],
  ];

  test.each([
    ['2023年上半年', '2023年下半年'],
    ['2023年 第一季度', '2023年第2季度'],
    ['2023年5月', '2023年6月'],
    ['2023-05', '2023-06'],
  ])('“%s”“%s”各写全了三科，也是一部分：先问，加起来是一个人', (one, other) => {
    expect(judged(halves(one, other)).asks).toMatchObject([{ kind: 'several-rows', people: 1 }]);
    expect(judged(halves(one, other), { several: 'add' }).rows).toMatchObject([{ outcome: 'met' }]);
  });

  test.each([
    ['2023', '2023年度'],
    ['2023年上半年', '2023年 上半年'],
    ['2023年上半年', '2023'],
  ])('“%s”“%s”不是各一段：不问，指出重复', (one, other) => {
    const { asks, rows } = judged(halves(one, other));
    expect(asks).toEqual([]);
    expect(rows[0]?.reasons).toContainEqual({ kind: 'duplicate', rows: [2, 3] });
  });
});

describe('一个人有几行', () => {
  test('一行一门课的，先问；问的话里有几个人、第一个人是哪几行', () => {
    expect(asksOf(courses)).toEqual([
      { kind: 'several-rows', people: 2, example: { name: '赵一', rows: '第2、3、5行' } },
    ]);
  });

  test('加起来：每人一个结果，行号都在，学时是各行的和', () => {
    const { rows, counts, lines, asks } = listed(courses, 'add');
    expect(asks).toEqual([]);
    expect(counts).toEqual({ total: 2, met: 1, short: 1, incomplete: 0, rejected: 0 });
    expect(lines).toHaveLength(5);
    expect(rows).toMatchObject([
      { row: 2, rows: [2, 3, 5], outcome: 'met', hours: { common: 300, professional: 420, elective: 180 } },
      { row: 4, rows: [4, 6], outcome: 'short', missing: { professional: 220 } },
    ]);
  });

  test('各算各的：每行一个结果，指出姓名相同', () => {
    const { rows, counts, asks } = listed(courses, 'apart');
    expect(asks).toEqual([]);
    expect(counts.total).toBe(5);
    expect(rows[0]?.reasons).toContainEqual({ kind: 'same-name', rows: [2, 3, 5] });
  });

  test.each<[string, Line[]]>([
    [
      '每行只有一科',
      [
        ['甲', '1', '', '15', '', ''],
        ['甲', '1', '', '15', '', ''],
      ],
    ],
    [
      '没有学的科目写着 0',
      [
        ['甲', '1', '', '30', '0', '0'],
        ['甲', '1', '', '0', '42', '18'],
      ],
    ],
    [
      '只有第一行写了工号',
      [
        ['甲', '1', '', '30', '', ''],
        ['甲', '', '', '', '42', ''],
      ],
    ],
    [
      '只有第一行写了姓名',
      [
        ['甲', '', '', '30', '', ''],
        ['', '', '', '', '42', ''],
      ],
    ],
    [
      '姓名中间空一格',
      [
        ['赵 一', '', '', '30', '', ''],
        ['赵一', '', '', '', '42', ''],
      ],
    ],
    [
      '只有一行写了部门',
      [
        ['甲', '', '一部', '30', '', ''],
        ['甲', '', '', '', '42', ''],
      ],
    ],
    [
      '有一行读不懂',
      [
        ['甲', '', '', '约30', '', ''],
        ['甲', '', '', '', '42', ''],
      ],
    ],
    [
      '一行三科都有，一行是一门课',
      [
        ['甲', '', '', '15', '42', '18'],
        ['甲', '', '', '15', '', ''],
      ],
    ],
    [
      '一行空着，两行各有一部分',
      [
        ['甲', '', '', '', '', ''],
        ['甲', '', '', '30', '42', ''],
        ['甲', '', '', '', '', '18'],
      ],
    ],
    [
      '工号丢了末尾，姓名相同',
      [
        ['甲', '4.4E+17', '', '30', '', ''],
        ['甲', '4.4E+17', '', '', '42', ''],
      ],
    ],
  ])('%s，问', (_, lines) => {
    expect(asksOf(lines)).toHaveLength(1);
    const { counts } = listed(lines, 'add');
    expect(counts.total).toBe(1);
  });

  test.each<[string, Line[]]>([
    [
      '两行都写全了',
      [
        ['甲', '1', '', '30', '42', '18'],
        ['甲', '1', '', '30', '40', '18'],
      ],
    ],
    [
      '没有工号，两行都写全了',
      [
        ['甲', '', '', '30', '42', '18'],
        ['甲', '', '', '30', '40', '18'],
      ],
    ],
    [
      '两行都写了同样的两科',
      [
        ['甲', '1', '', '30', '42', ''],
        ['甲', '1', '', '30', '40', ''],
      ],
    ],
    [
      '没有工号，部门不同',
      [
        ['甲', '', '一部', '30', '', ''],
        ['甲', '', '二部', '', '42', '18'],
      ],
    ],
    [
      '工号不同',
      [
        ['甲', '1', '', '30', '', ''],
        ['甲', '2', '', '', '42', '18'],
      ],
    ],
    [
      '工号相同，姓名不同',
      [
        ['甲', '1', '', '30', '', ''],
        ['乙', '1', '', '', '42', '18'],
      ],
    ],
    [
      '什么也没有填',
      [
        ['甲', '1', '', '', '', ''],
        ['甲', '1', '', '', '', ''],
      ],
    ],
    [
      '一行写全了，一行空着',
      [
        ['甲', '1', '', '30', '42', '18'],
        ['甲', '1', '', '', '', ''],
      ],
    ],
    [
      '丢了末尾的工号，姓名不同',
      [
        ['甲', '4.4E+17', '', '30', '', ''],
        ['乙', '4.4E+17', '', '', '42', ''],
      ],
    ],
  ])('%s，不问，也不加', (_, lines) => {
    expect(asksOf(lines)).toEqual([]);
    expect(listed(lines, 'add').counts.total).toBe(2);
  });

  test('一行写全了，一行是一门课、行业读不懂，问', () => {
    const { asks } = judged([
      ['甲', '1', '', '2023', '一般', '30', '42', '18'],
      ['甲', '1', '', '2023', '？', '15', '', ''],
    ]);
    expect(asks).toHaveLength(1);
  });

  test('不同年度的各是各的', () => {
    const rows = ['2022', '2023'].flatMap((year) => [
      ['甲', '1', '', year, '一般', '30', '', ''],
      ['甲', '1', '', year, '一般', '', '42', '18'],
    ]);
    const { rows: out } = judged(rows, { several: 'add' });
    expect(out.map((r) => [r.year, r.rows, r.outcome])).toEqual([
      [2022, [2, 3], 'met'],
      [2023, [4, 5], 'met'],
    ]);
  });

  test('有一行读不懂，整个人都不算，说是哪一行、为什么，和也不写出来', () => {
    const { rows } = listed(
      [
        ['甲', '1', '', '30', '', ''],
        ['甲', '1', '', '', '约42', '18'],
      ],
      'add',
    );
    expect(rows).toMatchObject([{ outcome: 'rejected', rows: [2, 3] }]);
    expect(rows[0]?.hours).toEqual({});
    expect(rows[0]?.reasons.map((r) => reasonSays(r, columns, headings))).toEqual([
      '第3行：“专业科目”写着“约42”，是大约的数，请填确定的学时数',
    ]);
  });

  test('有一行的年度读不懂，也是这个人的', () => {
    const { rows } = judged(
      [
        ['甲', '1', '', '2023', '一般', '30', '', ''],
        ['甲', '1', '', '去年', '一般', '', '42', '18'],
      ],
      { several: 'add' },
    );
    expect(rows).toMatchObject([{ outcome: 'rejected', rows: [2, 3] }]);
  });

  test('各行的行业不同，不算；部门不同，按第一行，说一声', () => {
    const rows = [
      ['甲', '1', '一部', '2023', '一般', '30', '42', ''],
      ['甲', '1', '二部', '2023', '一般', '', '', '18'],
      ['乙', '2', '一部', '2023', '一般', '30', '', ''],
      ['乙', '2', '一部', '2023', '会计', '', '60', ''],
    ];
    const { rows: out } = judged(rows, { several: 'add' });
    expect(out).toMatchObject([
      { outcome: 'met', department: '一部', reasons: [{ kind: 'differs', field: 'department' }] },
      { outcome: 'rejected', reasons: [{ kind: 'differs', field: 'sector' }] },
    ]);
  });

  test('只有工号的，问的时候说工号', () => {
    const lines: Line[] = [
      ['', 'A1', '', '30', '', ''],
      ['甲', 'A1', '', '', '42', ''],
    ];
    expect(asksOf(lines)).toMatchObject([{ example: { name: 'A1', rows: '第2、3行' } }]);
  });

  test('没有姓名和工号的行，挨着上面的人才是那个人的', () => {
    const first = ['甲', 'A1', '', '2023', '一般', '30', '', ''];
    const nameless = (id: string) => ['', id, '', '2023', '一般', '', '42', ''];
    const people = (...rows: string[][]) => judged(rows, { several: 'add' }).rows.map((row) => row.rows);
    expect(people(first, nameless(''))).toEqual([[2, 3]]);
    expect(people(first, [], nameless(''))).toEqual([undefined, undefined]);
    expect(people(first, nameless('4.4E+17'))).toEqual([undefined, undefined]);
    expect(people(nameless(''), first)).toEqual([undefined, undefined]);
    expect(people(nameless(''), [], nameless(''))).toEqual([undefined, undefined]);
  });

  test('没有工号的行，是只有一个工号的那个同名的人的；有两个工号就不知道是谁的', () => {
    const part = (id: string, ...hours: string[]) => ['甲', id, '', '2023', '一般', ...hours];
    const people = (...rows: string[][]) => judged(rows, { several: 'add' }).rows.map((row) => row.rows);
    const [one, two, three] = [
      ['30', '', ''],
      ['', '42', ''],
      ['', '', '18'],
    ] as const;
    expect(people(part('A1', ...one), part('', ...two), part('A1', ...three))).toEqual([[2, 3, 4]]);
    expect(people(part('A1', ...one), part('', ...two), part('A2', ...three))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('一行一门课、写着类别的，门门都不计入的人也是一个人', () => {
    const { common, professional, elective, ...who } = columns;
    const kinds = {
      column: common,
      hours: professional,
      subjects: new Map([
        ['讲座', 'none'],
        ['公需', 'common'],
      ] as const),
    };
    const course = (name: string, kind: string) => [name, '', '', '2018', '一般', kind, '18', ''];
    const rows = [course('甲', '讲座'), course('甲', '讲座'), course('乙', '公需'), course('乙', '公需')];
    const { rows: people } = judged(rows, { several: 'add', columns: who, kinds });
    expect(people.map((row) => row.rows)).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });

  test('没有判断的行：存疑的都说，怎样折算的不说', () => {
    const doubts = ['=甲', '1', '', '2018', '一般'];
    const kinds = (...lines: string[][]) =>
      judged(lines, { several: 'add' }).rows[0]?.reasons.map((r) =>
        r.kind === 'in-row' ? r.reason.kind : r.kind,
      );
    expect(kinds([...doubts, '18', '7天', '12'])).toEqual(['days-converted', 'like-formula']);
    expect(kinds([...doubts, '约18', '7天', '12'])).toEqual(['cell', 'like-formula']);
    expect(kinds([...doubts, '约18', '', ''], [...doubts, '', '7天', '12'])).toEqual([
      'cell',
      'like-formula',
      'like-formula',
    ]);
    const early = ['=甲', '1', '', '2017', '一般', '18', '42', '12'];
    expect(kinds(early)).toEqual(['not-judged', 'like-formula']);
  });

  test('完全相同的两行都加上，说一声', () => {
    const { rows } = listed(
      [
        ['甲', '1', '', '15', '', ''],
        ['甲', '1', '', '15', '', ''],
        ['甲', '1', '', '', '42', '18'],
      ],
      'add',
    );
    expect(rows[0]).toMatchObject({ outcome: 'met', reasons: [{ kind: 'same-rows', rows: [2, 3] }] });
  });

  test('完全相同的不止两行，都说；后面多一个空格子也算相同', () => {
    const part = ['甲', '1', '', '2023', '一般', '10', '', ''];
    const { rows } = judged([part, [...part, ''], ['甲', '1', '', '2023', '一般', '', '42', '18'], part], {
      several: 'add',
    });
    expect(rows[0]).toMatchObject({ outcome: 'met', reasons: [{ kind: 'same-rows', rows: [2, 3, 5] }] });
  });

  test('没有写姓名、工号的行，空着的部门、年度、行业也是上面那个人的；写了别的就按写的', () => {
    const first = ['甲', '1', '一部', '2023', '一般', '30', '', ''];
    const below = (sector: Cell) => ['', '', '', ' ', sector, '', '42', '18'];
    const { rows } = judged([first, below('')], { several: 'add' });
    expect(rows).toMatchObject([
      {
        rows: [2, 3],
        name: '甲',
        department: '一部',
        year: 2023,
        sector: 'general',
        outcome: 'met',
        reasons: [],
      },
    ]);
    const { rows: differing } = judged([first, below('会计')], { several: 'add' });
    expect(differing[0]?.reasons).toContainEqual({ kind: 'differs', field: 'sector' });
  });

  test('写了姓名或者工号的行，空着的年度不拿上面的来补', () => {
    for (const who of [
      ['甲', ''],
      ['', '1'],
    ]) {
      const rows = [
        ['甲', '1', '', '2023', '一般', '30', '', ''],
        [...who, '', '', '一般', '', '42', '18'],
      ];
      expect(judged(rows, { several: 'add' }).rows).toMatchObject([
        {
          rows: [2, 3],
          outcome: 'rejected',
          reasons: [{ kind: 'in-row', row: 3, reason: { field: 'year', trouble: 'blank' } }],
        },
      ]);
    }
  });

  test('字连起来一样、格子不一样的两行，不是完全相同', () => {
    const { rows } = listed(
      [
        ['甲', '1', '', '', '1', '0'],
        ['甲', '1', '', '', '10', ''],
      ],
      'add',
    );
    expect(rows[0]?.reasons.filter(({ kind }) => kind === 'same-rows')).toEqual([]);
  });

  test('各行都空着的科目还是没有填', () => {
    const { rows } = listed(
      [
        ['甲', '1', '', '30', '', ''],
        ['甲', '1', '', '', '42', ''],
      ],
      'add',
    );
    expect(rows[0]).toMatchObject({ outcome: 'incomplete', hours: { common: 300, professional: 420 } });
    expect(rows[0]?.hours.elective).toBeUndefined();
  });

  test('两行都没有写学时的人，别人加起来的时候也不加', () => {
    const { rows } = listed([...courses, ['孙三', '', '', '', '', ''], ['孙三', '', '', '', '', '']], 'add');
    expect(rows.map((r) => r.name)).toEqual(['赵一', '钱二', '孙三', '孙三']);
  });

  test('写全了两行的人，别人加起来的时候也不加', () => {
    const { rows } = listed(
      [...courses, ['孙三', '', '', '30', '42', '18'], ['孙三', '', '', '30', '42', '18']],
      'add',
    );
    expect(rows.map((r) => r.name)).toEqual(['赵一', '钱二', '孙三', '孙三']);
    expect(rows[2]?.reasons).toEqual([{ kind: 'same-name', rows: [7, 8] }]);
  });
});

const cell = fc.constantFrom('', '0', '6', '12.5', '30', '42', '约6');
const line = fc.tuple(
  fc.constantFrom('甲', '乙', ''),
  fc.constantFrom('', '1', '2', '4.4E+17'),
  fc.constantFrom('', '一部', '二部'),
  fc.constantFrom('2022', '2023', '去年'),
  fc.constantFrom('一般', '会计', '？'),
  cell,
  cell,
  cell,
);

test('怎样混在一起的行，每一行都只在一个人那里；谁也不重算（2,000 份，种子 20230612）', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 9 }),
      fc.constantFrom('add', 'apart', undefined),
      (rows, several) => {
        const {
          rows: people,
          lines,
          counts,
          skipped,
        } = judged(
          rows.map((r) => [...r]),
          { several },
        );
        const numbers = people.flatMap((p) => p.rows ?? [p.row]);
        expect([...numbers, ...skipped.map((s) => s.row)].sort((a, b) => a - b)).toEqual([
          ...Array.from({ length: rows.length + 1 }, (_, i) => i + 1),
        ]);
        expect(lines).toHaveLength(numbers.length);
        expect(counts.total).toBe(people.length);
        expect(counts.met + counts.short + counts.incomplete + counts.rejected).toBe(counts.total);
        for (const { rows: own, outcome, hours } of people) {
          if (!own || outcome === 'rejected') continue;
          const sum = own.reduce((all, n) => all + tenthsIn(rows[n - 2]), 0);
          expect(Object.values(hours).reduce((a, b) => a + b, 0)).toBe(sum);
        }
      },
    ),
    { seed: 20230612, numRuns: 2000 },
  );
}, 60_000);

function tenthsIn(row: readonly string[] | undefined): number {
  return (row ?? []).slice(5).reduce((sum, hours) => sum + Number(hours) * 10, 0);
}
