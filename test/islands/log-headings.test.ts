import { describe, expect, test } from 'vitest';
import { askKey } from '~/islands/check/log/asks';
import { columnsIn } from '~/islands/check/log/columns';
import { entryRows, explanation, headings, widths } from '~/islands/check/log/entry-table';
import type { FileRead } from '~/islands/check/log/file-read';
import { readText } from '~/islands/check/log/read-file';
import { readTable } from '~/islands/check/log/read-table';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Cell } from '~/sheets/cell';
import { emptyLog, ground, importInto } from './log-ground';

const usual = ['日期', '名称', '科目', '面授或远程', '学时', '证明', '状态', '年度', '编号'];
const row = ['2019-06-30', '甲', '公需', '远程', '2', '有', '已认定', '2018', 'j7'];
const entry: Entry = {
  ...{ id: 'j7', day: '2019-06-30', title: '甲', subject: 'common', mode: 'remote' },
  ...{ hours: hours(2), proof: true, state: 'recognized', year: 2018 },
} as Entry;

const read = (...rows: (readonly string[])[]) => readText(rows.map((cells) => cells.join(',')).join('\n'));
const entries = (found: FileRead) =>
  found.kind === 'read' ? importInto(emptyLog, found).plan.added : found.why;

describe('表头的叫法', () => {
  test.each([
    [
      0,
      '完成时间 结业日期 起止时间 学习日期 学习时间 完成日期 学完时间 培训时间 课程时间 日期（学完的那一天）',
    ],
    [1, '学习名称 培训名称 课程 培训课程 项目 学习项目 活动 内容 学习内容 课程名称'],
    [2, '科目类型 培训类别 课程科目 课程类型 学习科目 类别 课程类别 学习类型 科目类别'],
    [3, '培训形式 面授 课程形式 学习方式 培训方式 授课形式 方式 形式'],
    [4, '认定学时 所获学时 课时 学时/学分 学时（学分） 学分 学时数 学分数 课程学时 培训学时'],
    [5, '学时证明 证明材料'],
    [6, '审核状态 认定状态 申报状态 审核结果 是否认定 状态（已学、已申报、已认定）'],
    [7, '计入年度 计入 年度'],
    [8, '编 号'],
  ])('第%s列：%s', (at, names) => {
    const all = at === 7 || at === 8 ? [names] : names.split(' ');
    for (const name of all) {
      const head = usual.map((heading, i) => (i === at ? name.split(' ').join('') : heading));
      expect(entries(read(head, row)), name).toEqual([entry]);
    }
  });

  test('表头里有空格也认得', () => {
    expect(entries(read(['日 期', ...usual.slice(1)], row))).toEqual([entry]);
  });

  test.each(['备注', '培训学时小计', '申报状态说明', '上报日期备注', '主办单位'])(
    '“%s”不是要读的列',
    (name) => {
      expect(entries(read([...usual, name], [...row, '别的'])), name).toEqual([entry]);
    },
  );

  test.each([
    '服务行业',
    '备用编号',
    '可折算项目',
    '学员姓名核对',
    '认定结果说明',
    '申报学时说明',
    '是否本年记全',
    '一'.repeat(20),
  ])('“%s”只是有里面的字，不是那一列', (name) => {
    expect([...columnsIn([name])]).toEqual([]);
  });

  test('太长的是一句话，不是表头；二十个字还是', () => {
    const named = (long: number) => `课程名称${'一'.repeat(long - 4)}`;
    expect([...columnsIn([named(20)]).keys()]).toEqual(['title']);
    expect([...columnsIn([named(21)]).keys()]).toEqual([]);
  });

  test('两列同名，用前面的一列', () => {
    expect(entries(read([...usual, '学时'], [...row, '9']))).toEqual([entry]);
  });

  test('缺的列记下来，等着问；没有学时、日期、名称、科目的不是表头', () => {
    expect(read(['日期', '名称', '科目'], row)).toMatchObject({
      kind: 'read',
      absent: ['mode', 'hours', 'proof', 'state', 'year', 'id', 'sector', 'complete'],
    });
    expect(read(['年度', '证明', '编号'], row)).toMatchObject({ why: expect.stringContaining('没有找到') });
    expect(read(['日期', '名称'], row)).toMatchObject({ why: expect.stringContaining('没有找到') });
  });

  test('几个日期里用学完的那一个', () => {
    const head = ['开始日期', '结束日期', ...usual.slice(1)];
    expect(entries(read(head, ['2019-06-01', ...row]))).toEqual([entry]);
  });
});

describe('表格里的行', () => {
  const table = (...rows: (readonly Cell[])[]) =>
    readTable({ format: 'xlsx', sheets: [{ name: '一', rows }] });
  const spoilt = (at: number) =>
    row.map((cell, i): Cell => (i === at ? { problem: 'error', read: '#N/A' } : cell));

  test.each([
    [4, '学时（第5列）读到“#N/A”，表格里的这一格坏了，这里要写数字，例如 6 或 4.5。'],
    [8, '编号（第9列）读到“#N/A”，表格里的这一格坏了，这里要写导出时的编号，新加的行留空。'],
  ])('第%s格坏了：说哪一行、哪一列、读到什么、要写什么，别的行照读', (at, why) => {
    const { plan, judged } = importInto(emptyLog, table(['我的记录'], usual, spoilt(at), [' '], row));
    expect(plan.added).toEqual([entry]);
    expect(judged.unread).toEqual([{ where: '第3行', title: '甲', slips: [], spoilt: why }]);
  });

  test('证明一格里嵌的图片成了“#NAME?”：问一次有没有证明，不猜，也不丢这一行', () => {
    const pictured = row.map((cell, i): Cell => (i === 5 ? { problem: 'error', read: '#NAME?' } : cell));
    const found = table(usual, pictured, pictured);
    expect(importInto(emptyLog, found)).toMatchObject({
      open: [{ field: 'proof', read: '#NAME?', rows: ['第2行', '第3行'] }],
      judged: { unread: [] },
    });
    expect(importInto(emptyLog, found, { [askKey('proof', '#NAME?')]: 'yes' }).plan.added[0]?.proof).toBe(
      true,
    );
    const unknown = row.map(
      (cell, i): Cell => (i === 5 ? { problem: 'formula-without-value', read: '=A1' } : cell),
    );
    expect(importInto(emptyLog, table(usual, unknown)).judged.unread).toHaveLength(1);
  });

  test('表头前后的星号和冒号不碍事', () => {
    const starred = usual.map((name, i) => (i % 2 === 0 ? `*${name}` : `${name}＊：`));
    expect(entries(table(starred, row))).toEqual([entry]);
  });

  test('不读的列里坏了，不要紧', () => {
    expect(entries(table([...usual, '备注'], [...row, { problem: 'error', read: '#N/A' }]))).toEqual([entry]);
  });

  test('表头最晚在第20行', () => {
    const titles = (many: number) => Array.from({ length: many }, () => ['']);
    expect(entries(table(...titles(19), usual, row))).toEqual([entry]);
    expect(table(...titles(20), usual, row)).toMatchObject({ kind: 'refused' });
  });

  const sheets = (...all: [name: string, hidden: boolean, ...(readonly Cell[])[]][]) =>
    readTable({ format: 'xlsx', sheets: all.map(([name, hidden, ...rows]) => ({ name, hidden, rows })) });

  test('每年一张表的，都读；没有表头的表不读', () => {
    const other = ['2020-06-30', '乙', ...row.slice(2, 7), '', ''];
    const found = sheets(
      ['说明', false, ['说明']],
      ['2019', false, usual, row],
      ['2020', false, usual, other],
    );
    expect(entries(found)).toMatchObject([entry, { title: '乙' }]);
    expect(found.kind === 'read' && found.listed.map((l) => l.where)).toEqual(['“2019”第2行', '“2020”第2行']);
  });

  test('隐藏的表不读，说出来', () => {
    const found = sheets(['旧的', true, usual, row], ['记录', false, usual, row]);
    expect(found).toMatchObject({ leftOut: ['表“旧的”是隐藏的，没有导入。'] });
    expect(entries(found)).toEqual([entry]);
  });

  test('合计的行、重复的表头不是记录', () => {
    const found = table(usual, row, usual, ['合计', '', '', '', '2'], ['', '总计', '', '', '2']);
    expect(found).toMatchObject({ leftOut: ['第4、5行是合计，没有导入。'] });
    expect(entries(found)).toEqual([entry]);
  });

  test('只是排号的编号不是编号：换一份排到同一号的，不会改掉原来的', () => {
    const found = table(usual, [...row.slice(0, 8), '1']);
    expect(found.kind === 'read' && found.listed[0]?.written.id).toBe('');
  });
});

test('编号空着的是新的一条，有新的编号；证明空着就是没有', () => {
  const found = entries(read(usual, [...row.slice(0, 5), '', '已认定', '2018', ''])) as Entry[];
  expect(found).toEqual([{ ...entry, proof: false, id: expect.stringMatching(/^j[0-9a-f]{16}$/) }]);
});

test('格子里前后的空格不算', () => {
  expect(
    entries(
      read(
        usual,
        row.map((cell) => ` ${cell} `),
      ),
    ),
  ).toEqual([entry]);
});

describe('导出的表', () => {
  test('表头、列宽、每一行一样多列，早的在前', () => {
    const later = {
      ...entry,
      id: 'j8',
      day: '2020-01-01',
      proof: false,
      mode: 'in-person',
      year: 2020,
    } as Entry;
    const log = { ...emptyLog, sectors: { 2020: 'accounting' }, entries: [later, entry], complete: [2020] };
    const [general, accounting] = ['一般专业技术人员', '会计专业技术人员'];
    expect(entryRows(log, ground)).toEqual([
      [
        ...[
          '日期',
          '名称',
          '科目',
          '面授或远程',
          '学时',
          '学时证明',
          '状态',
          '计入年度',
          '行业',
          '本年度记全',
          '编号',
        ],
      ],
      ['2019-06-30', '甲', '公需科目', '远程', 2, '有', '已认定', 2018, general, '否', 'j7'],
      ['2020-01-01', '甲', '公需科目', '面授', 2, '无', '已认定', 2020, accounting, '是', 'j8'],
    ]);
    expect(widths).toHaveLength(headings.length);
  });

  test('写的年度已经不能计入的，表里写它实际计入的', () => {
    const moved = { ...entry, day: '2019-07-01' };
    expect(entryRows({ ...emptyLog, entries: [moved] }, ground)[1]?.[7]).toBe(2019);
  });

  test('说明的一页讲到每一列；名称一看就懂，不用讲', () => {
    const said = explanation();
    expect(said.every((line) => line.length === 2)).toBe(true);
    expect(said[0]).toEqual(['说明', '']);
    const told = said.map(([name]) => name);
    expect(headings.filter((name) => !told.includes(name))).toEqual(['名称']);
  });

  test('说明里说可以写的词，导入都读得懂', () => {
    const said = new Map(explanation().map(([name = '', words = '']) => [name, words]));
    const tried = ['科目', '面授或远程', '学时证明', '状态'].flatMap((name) =>
      (said.get(name) ?? '').split(/[、或]/).map((word) => [name, word] as const),
    );
    expect(tried).toHaveLength(10);
    const full = [...row.slice(0, 8), '一般专业技术人员', '否', 'j7'];
    for (const [name, word] of tried) {
      const own = full.map((cell, i) => (headings[i] === name ? word : cell));
      own[0] = '2018-06-30';
      expect(entries(read(headings, own)), word).toHaveLength(1);
    }
    const day = /\d{4}-\d\d-\d\d/.exec(said.get('日期') ?? '')?.[0] ?? '';
    expect(entries(read(headings, [day, ...full.slice(1, 7), '', '', '', '']))).toMatchObject([{ day }]);
    expect(said.get('学时')).toContain('一位小数');
    expect(said.get('计入年度')).toContain('只有一个可能时可以不写');
    expect(said.get('编号')).toContain('新加的行留空');
  });
});
