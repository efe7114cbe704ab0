import { expect, test } from 'vitest';
import { judgingTogether } from '~/roster/judge-roster';
import { resultsTable } from '~/roster/results-table';
import type { RosterSettings } from '~/roster/roster';
import { sheetsAlike } from '~/roster/sheets-alike';
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
