import { describe, expect, test } from 'vitest';
import type { RosterSettings } from '~/roster/find/settings';
import { sheetsAlike } from '~/roster/find/sheets-alike';
import { judgingTogether } from '~/roster/judge/judge-roster';
import { reasonSays } from '~/roster/say/reason-says';
import { resultsTable } from '~/roster/say/results-table';
import type { Sheet, Workbook } from '~/sheets/workbook';
import { words } from './listed';

const heading = ['姓名', '工号', '公需科目', '专业科目', '个人选修科目'];
const first: Sheet = {
  name: '一月',
  rows: [heading, ['甲', '1', '30', '42', '18'], ['乙', '2', '30', '', '']],
};
const settings: RosterSettings = {
  headerRows: 1,
  columns: { name: 0, id: 1, common: 2, professional: 3, elective: 4 },
  year: 2023,
  sector: 'general',
};

const part = { sheet: first, settings, headings: heading };
const alikeAmong = (...others: Sheet[]) => {
  const book: Workbook = { format: 'xlsx', sheets: [first, ...others] };
  return sheetsAlike(book, 0, part);
};

function together(others: Sheet[], change: Partial<RosterSettings> = {}) {
  const parts = [part, ...alikeAmong(...others).flatMap((alike) => alike.parts)];
  const steps = judgingTogether(
    parts.map((p) => ({ ...p, settings: { ...p.settings, ...change } })),
    words.sectors,
    words.today,
  );
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const february: Sheet = {
  name: '二月',
  rows: [
    ['二月份'],
    ['序号', '工号', '姓名', '专业科目', '公需科目', '个人选修科目', '备注'],
    ['1', '2', '乙', '42', '', '18', ''],
    ['2', '3', '丙', '40', '30', '18', ''],
  ],
};

test('列的叫法都有的表，次序不同也是一样的表', () => {
  expect(alikeAmong(february)).toMatchObject([
    {
      sheet: 1,
      name: '二月',
      hidden: false,
      parts: [
        { settings: { headerRows: 2, columns: { name: 2, id: 1, common: 4, professional: 3, elective: 5 } } },
      ],
    },
  ]);
});

test.each<[string, Sheet]>([
  ['少一列', { name: '', rows: [heading.slice(0, 4), ['甲', '1', '30', '42']] }],
  [
    '同一个叫法有两列',
    {
      name: '',
      rows: [
        [...heading, '公需科目'],
        ['甲', '1', '30', '42', '18', '3'],
      ],
    },
  ],
  ['没有表头', { name: '', rows: [['甲', '1', '30', '42', '18']] }],
  [
    '别的表',
    {
      name: '',
      rows: [
        ['班名', '天数'],
        ['甲', '3'],
      ],
    },
  ],
])('%s的，不是一样的表', (_, other) => {
  expect(alikeAmong(other)).toEqual([]);
});

test.each<[string, Partial<RosterSettings>, string[], number]>([
  ['加起来的列也有', { added: { common: [5] } }, [...heading, '公需远程'], 1],
  ['加起来的列没有', { added: { common: [5] } }, heading, 0],
  ['用的一列没有叫法', { columns: { name: 0, common: 6 } }, [...heading, '', ''], 0],
  ['用的一列没有叫法，那张表也有一列没有', { columns: { name: 0, common: 6 } }, [...heading, ''], 0],
  ['别的年度的列', { columns: { name: 0, common: 7 } }, [...heading, '2022年公需'], 1],
  [
    '几个别的年度的列，不知道是哪一列',
    { columns: { name: 0, common: 7 } },
    [...heading, '2022年公需', '2021年公需'],
    0,
  ],
  [
    '还没有选学时的列',
    { columns: { name: 0 }, kinds: { column: 8, hours: undefined, subjects: new Map() } },
    ['姓名', '科目类别', '学时'],
    1,
  ],
  [
    '选了学时的列，那张表没有',
    { columns: { name: 0 }, kinds: { column: 8, hours: 2, subjects: new Map() } },
    ['姓名', '科目类别', '学时'],
    0,
  ],
])('%s', (_, change, headings, found) => {
  const own = [...heading, '公需远程', '', '2023年公需', '科目类别'];
  const sheets = [first, { name: '二', rows: [headings, ['甲', '公需', '3', '4', '5', '6', '7']] }];
  const of = { settings: { ...settings, ...change }, headings: own };
  expect(sheetsAlike({ format: 'xlsx', sheets }, 0, of)).toHaveLength(found);
});

test('隐藏的表认得出是隐藏的', () => {
  expect(alikeAmong({ ...february, hidden: true })).toMatchObject([{ sheet: 1, hidden: true }]);
});

test('一起核对：每一行只算一次，说得出在哪张表的哪一行', () => {
  const judged = together([february]);
  expect(judged.counts).toEqual({ total: 4, met: 1, short: 1, incomplete: 2, rejected: 0 });
  expect(judged.rows.map(({ row }) => judged.placeOf(row))).toEqual([
    { sheet: '一月', row: 2 },
    { sheet: '一月', row: 3 },
    { sheet: '二月', row: 3 },
    { sheet: '二月', row: 4 },
  ]);
  expect(judged.skipped.map(({ row }) => judged.placeOf(row))).toEqual([
    { sheet: '一月', row: 1 },
    { sheet: '二月', row: 1 },
    { sheet: '二月', row: 2 },
  ]);
});

test('同一个人在几张表里：先问；加起来以后行号带着表名', () => {
  expect(together([february]).asks).toEqual([
    { kind: 'several-rows', people: 1, example: { name: '乙', rows: '“一月”第3行，“二月”第3行' } },
  ]);
  const judged = together([february], { several: 'add' });
  expect(judged.counts).toEqual({ total: 3, met: 2, short: 1, incomplete: 0, rejected: 0 });
  const table = [...resultsTable(judged.rows.map(judged.explained), { ...words, placeOf: judged.placeOf })];
  expect(table.map((cells) => [cells[0], cells[cells.length - 1]])).toEqual([
    ['行号', '工作表'],
    [2, '一月'],
    ['3、3', '一月、二月'],
    [4, '二月'],
  ]);
});

test('说部门不同的，不说是哪一列', () => {
  const own = ['姓名', '工号', '部门', '公需科目'];
  const of = (name: string, department: string, hours: string): Sheet => ({
    name,
    rows: [own, ['甲', '1', department, hours]],
  });
  const [one, two] = [of('一月', '一部', '10'), of('二月', '二部', '20')];
  const listed = {
    sheet: one,
    settings: { ...settings, columns: { name: 0, id: 1, department: 2, common: 3 }, several: 'add' as const },
    headings: own,
  };
  const parts = [
    listed,
    ...sheetsAlike({ format: 'xlsx', sheets: [one, two] }, 0, listed).flatMap((alike) => alike.parts),
  ];
  const steps = judgingTogether(parts, words.sectors, words.today);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { rows, explained } = step.value;
  expect(rows.map(explained).flatMap(({ reasons }) => reasons)).toContainEqual({
    kind: 'differs',
    field: 'department',
  });
});

test('没有年度列的表，各按自己标题、表名里的年度', () => {
  const of2018 = { name: '2018年', rows: [heading, ['丁', '4', '18', '42', '12']] };
  const titled = { name: '表3', rows: [['2019年度汇总'], heading, ['戊', '5', '18', '42', '12']] };
  expect(together([of2018, titled]).rows.map((r) => [r.name, r.year, r.outcome])).toEqual([
    ['甲', 2023, 'met'],
    ['乙', 2023, 'incomplete'],
    ['丁', 2018, 'met'],
    ['戊', 2019, 'met'],
  ]);
});

describe('没有年度列的表，年度各看各的', () => {
  const sheetOf = (name: string, title: string): Sheet => ({
    name,
    rows: [[title], heading, ['丁', '4', '18', '42', '12']],
  });
  const yearsIn = (change: Partial<RosterSettings>, other: Sheet) => {
    const book: Workbook = { format: 'xlsx', sheets: [first, other] };
    const [alike] = sheetsAlike(book, 0, { settings: { ...settings, ...change }, headings: heading });
    const { year, yearSeen, yearBy } = alike?.parts[0]?.settings ?? {};
    return [year, yearSeen?.kind, yearBy];
  };

  test.each<[string, Partial<RosterSettings>, Sheet, (number | string | undefined)[]]>([
    ['写着一个年度的，是那一年', {}, sheetOf('二', '2019年度汇总'), [2019, 'year', undefined]],
    [
      '先问过的那张表答了别的年度，也是那一年',
      { year: 2022, yearBy: 'answered' },
      sheetOf('二', '2019年度'),
      [2019, 'year', undefined],
    ],
    ['写着两年的，要问', {}, sheetOf('二', '2019、2020年度汇总'), [undefined, 'unclear', undefined]],
    [
      '先问过的那张表的答复，不当作这张的',
      { year: 2022, yearBy: 'answered' },
      sheetOf('二', '2019、2020年度'),
      [undefined, 'unclear', undefined],
    ],
    [
      '问过这张表的，按答的',
      { yearsOfSheets: new Map([['二', 2020]]) },
      sheetOf('二', '2019、2020年度'),
      [2020, 'unclear', 'answered'],
    ],
    [
      '什么也没写的，和先问过的那张一样',
      { year: 2022, yearBy: 'answered' },
      sheetOf('二', '汇总'),
      [2022, undefined, 'answered'],
    ],
    [
      '人的旁边写着的年，不是表的年度',
      {},
      { name: '二', rows: [heading, ['丁', '4', '18', '42', '12', '2019年调入']] },
      [2023, undefined, undefined],
    ],
    [
      '给所有的行选过年度的，按选的',
      { year: 2021, yearBy: 'chosen' },
      sheetOf('二', '2019年度汇总'),
      [2021, undefined, 'chosen'],
    ],
  ])('%s', (_, change, other, expected) => {
    expect(yearsIn(change, other)).toEqual(expected);
  });
});

test('一行一门课的表，别的表列的次序不同，也各看自己的列', () => {
  const own = ['姓名', '科目类别', '学时'];
  const kinds = { column: 1, hours: 2, subjects: new Map([['公需', 'common' as const]]) };
  const of = { settings: { ...settings, columns: { name: 0 }, kinds }, headings: own };
  const other = (...headings: string[]): Sheet => ({
    name: '二月',
    rows: [headings, ['公需', '甲', '30', '']],
  });
  const alike = (sheet: Sheet) =>
    sheetsAlike(
      { format: 'xlsx', sheets: [{ name: '一月', rows: [own, ['甲', '公需', '30']] }, sheet] },
      0,
      of,
    );
  expect(alike(other('科目类别', '姓名', '学时'))[0]?.parts[0]?.settings.kinds).toMatchObject({
    column: 0,
    hours: 2,
  });
  expect(alike(other('性别', '姓名', '学时', '公需'))).toEqual([]);
  const state = { column: 3, counted: ['通过'] };
  const ofState = {
    settings: { ...of.settings, kinds: { ...kinds, state } },
    headings: [...own, '审核状态'],
  };
  const withState = (...headings: string[]) => {
    const sheets = [
      { name: '一月', rows: [ofState.headings] },
      { name: '二月', rows: [headings, ['甲', '公需', '30', '']] },
    ];
    return sheetsAlike({ format: 'xlsx', sheets }, 0, ofState)[0]?.parts[0]?.settings.kinds?.state;
  };
  expect(withState('姓名', '审核状态', '科目类别', '学时')).toEqual({ column: 1, counted: ['通过'] });
  expect(withState('姓名', '备注', '科目类别', '学时')).toBeUndefined();
});

test.each([
  ['第一季度', '第二季度', '', 1],
  ['1月', '2月份', '', 1],
  ['一部', '二部', '', 0],
  ['一', '二', '2023年下半年', 1],
  ['一', '二', '2023年上半年', 0],
])(
  '“%s”“%s”两张表一起核对，都有同一个人、三科都写了，后一张标题是“%s”：%i个要问',
  (first, second, title, asks) => {
    const heading = ['姓名', '工号', '部门', '公需', '专业', '选修'];
    const person = ['甲', 'A1', '一部', '15', '21', '9'];
    const of = (name: string, ...above: string[][]): Sheet => ({ name, rows: [...above, heading, person] });
    const [one, two] = [of(first), of(second, ...(title ? [[title]] : []))];
    const yearSeen = { kind: 'year', year: 2023, words: '2023年上半年', place: 'title' } as const;
    const columns = { name: 0, id: 1, department: 2, common: 3, professional: 4, elective: 5 };
    const own = {
      sheet: one,
      settings: { ...settings, columns, year: 2023, sector: 'general', ...(title ? { yearSeen } : {}) },
      headings: heading,
    };
    const parts = [
      own,
      ...sheetsAlike({ format: 'xlsx', sheets: [one, two] }, 0, own).flatMap((a) => a.parts),
    ];
    const steps = judgingTogether(parts, words.sectors, words.today);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.asks).toHaveLength(asks);
  },
);

test('读不懂的单元格，说的是它自己那张表的列', () => {
  const parted: RosterSettings = {
    ...settings,
    columns: { name: 0, id: 1, common: 2, professional: 4, elective: 5 },
    added: { common: [3] },
  };
  const headings = ['姓名', '工号', '公需面授', '公需远程', '专业科目', '选修'];
  const one: Sheet = { name: '一月', rows: [headings, ['甲', '1', '10', '20', '', '']] };
  const two: Sheet = {
    name: '二月',
    rows: [
      ['工号', '姓 名', '专业 科目', '公需远程', '公需面授', '选修（学时）'],
      ['2', '乙', '42', '约20', '10', '18'],
      ['3', '丙', '约42', '20', '10', '18'],
      ['1', '甲', '约42', '', '', '18'],
      ['5', '=丁', '42', '20', '10', '18'],
    ],
  };
  const book: Workbook = { format: 'xlsx', sheets: [one, two] };
  const own = { sheet: one, settings: { ...parted, several: 'add' as const }, headings };
  const parts = [own, ...sheetsAlike(book, 0, own).flatMap((alike) => alike.parts)];
  const steps = judgingTogether(parts, words.sectors, words.today);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const said = step.value.rows.map(
    (row) =>
      step.done &&
      step.value
        .explained(row)
        .reasons.map((r) =>
          reasonSays(r, parted.columns, headings, step.done ? step.value.placeOf : undefined),
        ),
  );
  const mend = (said: string) => `写着“${said}”，是大约的数，请填确定的学时数`;
  expect(said).toEqual([
    [`“二月”第4行：“专业 科目”${mend('约42')}`],
    [`“公需远程”${mend('约20')}`],
    [`“专业 科目”${mend('约42')}`],
    ['“姓 名”看着像公式，按文字显示，没有运行，请核对'],
  ]);
});
