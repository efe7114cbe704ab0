import { describe, expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { Cell } from '~/sheets/cell';
import { columns, headings, judged, words } from './listed';

/** Why a row is skipped, or nothing when it is a person's. */
const why = (...cells: Cell[]) => judged([cells]).skipped[1]?.why;
const hours = ['', '', '', '180', '420', '120'];

describe('合计行', () => {
  const words = '合计 总计 小计 共计 累计 汇总 总数 总人数 人数 平均 平均值 平均数'.split(' ');

  test.each(words)('%s：写在姓名那一列，写在第一列，工号里写着人数', (word) => {
    expect(why(word, ...hours)).toBe('total');
    expect(why(word, '3', ...hours.slice(1))).toBe('total');
    expect(why(`${word}3人`, ...hours)).toBe('total');
    expect(why(`${word}30`, ...hours)).toBe('total');
    expect(why(`${word}（人数）`, ...hours)).toBe('total');
    expect(why(`${word}：`, ...hours)).toBe('total');
    expect(why(`${word}人数`, ...hours)).toBe('total');
    expect(why(`${word}学时数`, ...hours)).toBe('total');
  });

  test('序号在前、姓名在后的名单里，第一列写合计、姓名里写几人', () => {
    const given = { ...columns, name: 1, id: 2 };
    const rowOf = (...cells: Cell[]) => judged([cells], { columns: given }).skipped[1]?.why;
    expect(rowOf('合计', '', '', '', '', '180')).toBe('total');
    expect(rowOf('合计', '30', '', '', '', '180')).toBe('total');
    expect(rowOf('合计', '30人', '', '', '', '180')).toBe('total');
    expect(rowOf('合计', '甲', '', '2018', '一般', '180')).toBeUndefined();
  });

  test.each(['合计算', '人数多', '平均台', '总计划处', '累计师'])('“%s”也可能是名字，不跳过', (name) => {
    expect(why(name, 'A1', '', '2018', '一般', '18', '42', '12')).toBeUndefined();
  });
});

describe('说明行', () => {
  test.each(
    '注 备注 说明 填表 填报 制表 审核 审批 单位负责人 负责人 经办 联系人 联系电话 日期 打印 以上'.split(' '),
  )('%s', (word) => {
    expect(why(`${word}：某某`)).toBe('note');
    expect(why(`${word} 某某`)).toBe('note');
    expect(why('', '', `（${word}）某某`)).toBe('note');
    expect(why('', '', '', `${word}某某`, '某某')).toBe('note');
  });

  test('几格都有字，只要有一格是人的，就不是说明', () => {
    for (const at of [0, 1, 5, 6, 7]) {
      const cells: Cell[] = ['', '', '注意', '', '', '', '', ''];
      cells[at] = at < 2 ? '甲乙' : '18';
      expect([at, why(...cells)]).toEqual([at, undefined]);
    }
  });
});

describe('又一遍表头', () => {
  test.each(['学时', '学分', '小时', '课时', '（学时）', '学时数', '（课时数）', '（学 时）'])(
    '表头下面写着单位：%s',
    (unit) => {
      expect(why('', '', '', '', '', unit, unit, unit)).toBe('heading');
      expect(why('姓名', '工号', '', '', '', unit, unit, unit)).toBe('heading');
      expect(why('单位', '', '', '', '', unit, unit, unit)).toBe('heading');
    },
  );

  test.each(['≥30', '30学时', '（30学时）', '不少于30', '≥ 30 学时'])(
    '紧挨着表头写着每一科要学多少：%s；再下面的，是没有写名字的学时',
    (asked) => {
      const row = ['', '', '', '', '', asked, asked, asked];
      const one = ['甲', 'A1', '', '2018', '一般', '18', '42', '12'];
      expect(why(...row)).toBe('heading');
      expect(judged([one, row]).skipped).toHaveLength(1);
      expect(why('', '', '', '', '', '30', '42', '18')).toBeUndefined();
    },
  );

  test('表头下面写着每一列怎么填', () => {
    const form = ['必填', '选填', '（文本）', '必填项', '下拉选择', '数字', '数字', '数字'];
    expect(why(...form)).toBe('heading');
    const one = ['甲', 'A1', '', '2018', '一般', '18', '42', '12'];
    expect(judged([one, form]).skipped).toHaveLength(1);
  });

  test('名单里不用的列写着什么都一样', () => {
    const cells = [...headings, '备注栏'];
    expect(judged([cells]).skipped[1]?.why).toBe('heading');
    expect(judged([[...headings.slice(0, 7), '18']]).skipped[1]?.why).toBeUndefined();
  });
});

test.each([
  ['Name', 'ID', 'Hours'],
  ['姓名', 'ID', '公需'],
])('表头是“%s %s %s”的，又一遍也认得出', (...named) => {
  const settings = { headerRows: 1, columns: { name: 0, id: 1, common: 2 }, year: 2018, sector: 'general' };
  const sheet = { name: '', rows: [named, ['甲', '1', '18'], named] };
  const { skipped } = judgeRoster(sheet, settings, words.sectors, words.today, named);
  expect(skipped).toEqual([1, 3].map((row) => ({ row, why: 'heading' })));
});

test('姓名和工号在同一列的，照样认得出表头和合计', () => {
  const given = { ...columns, id: 0 };
  const whyIn = (...cells: Cell[]) => judged([cells], { columns: given }).skipped[1]?.why;
  expect(whyIn('合计', '', '', '', '', '180')).toBe('total');
  expect(whyIn('A1', '', '', '2018', '一般', '18', '42', '12')).toBeUndefined();
});

test('表头和它上面的空行、标题，都列出来', () => {
  const { skipped, counts } = judgeRoster(
    {
      name: '',
      rows: [[], ['', ''], ['汇总表', ''], headings, ['甲', '1', '', '2018', '一般', '18', '42', '12']],
    },
    { headerRows: 4, columns },
    words.sectors,
    words.today,
    headings,
  );
  expect(skipped.map(({ row, why }) => [row, why])).toEqual([
    [1, 'blank'],
    [2, 'blank'],
    [3, 'title'],
    [4, 'heading'],
  ]);
  expect(counts.total).toBe(1);
});

test('空行、只有空白的行、只有不用的字的行', () => {
  expect(why()).toBe('blank');
  expect(why(' ', '　', '\u200b')).toBe('blank');
  expect(why('', '', '二部', '2018', '一般')).toBe('blank');
});

describe('部门自己一列、小计在人的下面', () => {
  const named = ['部门', '姓名', '公需科目', '专业科目', '个人选修科目'];
  const given = { department: 0, name: 1, common: 2, professional: 3, elective: 4 };
  const judge = (rows: Cell[][]) =>
    judgeRoster(
      { name: '名单', rows: [named, ...rows] },
      { headerRows: 1, columns: given, year: 2018, sector: 'general' },
      words.sectors,
      words.today,
      named,
    );

  test('一个部门一个人，小计和人的数相同：人还在', () => {
    const { rows, skipped } = judge([
      ['办公室', '甲', '18', '42', '12'],
      ['办公室 小计', '', '18', '42', '12'],
      ['工程部', '乙', '18', '40', '12'],
      ['工程部 小计', '', '18', '40', '12'],
      ['总计', '', '36', '82', '24'],
    ]);
    expect(rows.map((r) => [r.name, r.outcome])).toEqual([
      ['甲', 'met'],
      ['乙', 'short'],
    ]);
    expect(skipped.slice(1).map((s) => s.why)).toEqual(['total', 'total', 'total']);
  });

  test('人人的学时相同：谁也不是别人的合计', () => {
    const { rows } = judge([
      ['办公室', '甲', '18', '42', '12'],
      ['办公室', '乙', '18', '42', '12'],
      ['工程部', '丙', '18', '42', '12'],
      ['工程部', '丁', '18', '42', '12'],
      ['总计', '', '36', '84', '24'],
    ]);
    expect(rows.map((r) => r.name)).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('部门写在姓名那一列、没有学时，前面有序号：是一段的名称', () => {
    const { rows, skipped } = judge([
      ['一', '办公室', '', '', ''],
      ['1', '甲', '18', '42', '12'],
      ['二', '工程部', '', '', ''],
      ['1', '乙', '18', '42', '12'],
    ]);
    expect(rows.map((r) => r.name)).toEqual(['甲', '乙']);
    expect(skipped.slice(1).map((s) => s.why)).toEqual(['title', 'title']);
  });
});

test('部门的统计表接在人的下面：写着人数的是合计，写着工号的一行不丢', () => {
  const below = (name: string, id: string) =>
    judged([
      ['甲', 'A1', '', '2018', '一般', '18', '42', '12'],
      ['部门', '人数', '', '', '', '公需学时', '', ''],
      [name, id, '', '', '', '180', '', ''],
    ]).skipped[2]?.why;
  expect(['3', '12', '120', ''].map((count) => below('东区', count))).toEqual(Array(4).fill('total'));
  expect(['A2', '2', '2018'].map((id) => below('东区', id))).toEqual([undefined, 'total', undefined]);
  expect(below('王五', '2')).toBeUndefined();
});

test('部门的统计表里没有写部门的一行、每一科要学多少的一行，还是表里的', () => {
  const rows = judged([
    ['甲', 'A1', '', '2018', '一般', '18', '42', '12'],
    ['部门', '人数', '', '', '', '公需学时', '', ''],
    ['', '', '', '', '', '28', '52', '22'],
    ['', '', '', '', '', '30学时', '42学时', '18学时'],
    ['东区', '2', '', '', '', '180', '', ''],
  ]);
  expect(rows.skipped.slice(2).map(({ row, why }) => `${row} ${why}`)).toEqual([
    ...['4 total', '5 total', '6 total'],
  ]);
});

test('一个部门只有一个人，部门写在自己那一列，学时和他的一样：是合计', () => {
  const one = ['甲', 'A1', '', '2018', '一般', '18', '42', '12'];
  expect(judged([one, ['', '', '外科', '', '', '18', '42', '12']]).skipped[1]).toEqual({
    ...{ row: 3, why: 'total' },
  });
});

test('名单里有工号的列，一行没有写工号、学时恰好是下面两个人的和：还是人', () => {
  const row = (name: string, id: string, ...hours: string[]) => [name, id, '', '2018', '一般', ...hours];
  const two = (name: string) => [
    row(`${name}一`, 'A1', '18', '42', '12'),
    row(`${name}二`, 'A2', '30', '40', '12'),
  ];
  const rows = [
    row('陌某', '', '48', '82', '24'),
    ...two('赵'),
    row('麻某', '', '48', '82', '24'),
    ...two('钱'),
  ];
  expect(judged(rows).skipped).toHaveLength(1);
});

test('部门的学时是下面几个人的和，中间的小计写在别的列里，不算在和里', () => {
  const given = { name: 2, id: 3, common: 4, professional: 5, elective: 6 };
  const rows = [
    ['', '', '办公室', '', '48', '82', '24'],
    ['1', '', '甲', 'A1', '18', '42', '12'],
    ['', '小计', '', '二区', '99', '99', '99'],
    ['2', '', '乙', 'A2', '30', '40', '12'],
  ];
  const { skipped } = judged(rows, { columns: given, year: 2018, sector: 'general' });
  expect(skipped.map(({ row, why }) => `${row} ${why}`)).toEqual(['1 heading', '2 total', '4 total']);
});

describe('名单里没有姓名的列', () => {
  const named = ['工号', '部门', '公需科目', '专业科目', '选修科目'];
  const columns = { id: 0, department: 1, common: 2, professional: 3, elective: 4 };
  const whyIn = (...cells: Cell[]) =>
    judgeRoster(
      { name: '', rows: [named, cells] },
      { headerRows: 1, columns, year: 2018, sector: 'general' },
      words.sectors,
      words.today,
      named,
    ).skipped[1]?.why;

  test.each<[Cell[], string | undefined]>([
    [['A1', '办公室', '18', '42', '12'], undefined],
    [['', '启航'], 'blank'],
    [['Total', '办公室', '180', '420', '120'], 'total'],
  ])('%j：%s', (cells, why) => expect(whyIn(...cells)).toBe(why));
});

test('姓名不在第一列，人人只有姓名和学时：单独写着的几个字可能是人', () => {
  const given = { name: 1, id: 2, common: 3, professional: 4, elective: 5 };
  const rows = [
    ['', '甲', '', '18', '42', '12'],
    ['', '乙', '', '18', '42', '12'],
    ['', '启航'],
  ];
  const { skipped } = judged(rows, { columns: given, year: 2018, sector: 'general' });
  expect(skipped).toHaveLength(1);
});

describe('姓名那一列单独写着不像姓名的几个字：人人旁边都有别的，才是一段的名称', () => {
  const person = (name: string, department: string, ...hours: Cell[]) =>
    [name, '', department, '', '', ...hours] as Cell[];
  const one = person('甲', '一部', '18', '42', '12');
  const group = (...others: Cell[][]) =>
    judged([one, ...others, ['启航']], { year: 2018, sector: 'general' }).skipped.find(
      ({ row }) => row === others.length + 3,
    )?.why;

  test.each<[string, Cell[], string | undefined]>([
    ['人人有部门', person('乙', '一部', '18', '42', '12'), 'title'],
    ['有人没有部门', person('乙', '', '18', '42', '12'), undefined],
    ['只填了一科的人没有部门', person('乙', '', '', '42', ''), undefined],
    ['合计没有部门', ['合计', '', '', '', '', '180', '420', '120'], undefined],
  ])('%s', (_, other, why) => expect(group(other)).toBe(why));

  test('没有部门的是合计、是没有学时的一行：不算', () => {
    const more = person('乙', '一部', '18', '42', '12');
    expect(group(more, ['合计', '', '', '', '', '180', '420', '120'])).toBe('title');
    expect(group(more, ['丙', '3'])).toBe('title');
  });

  test('表头上面写着的数不是人', () => {
    const { skipped } = judgeRoster(
      {
        name: '',
        rows: [
          ['某校名单', '', '', '', '', '35'],
          headings,
          one,
          person('乙', '一部', '18', '42', '12'),
          ['启航'],
        ],
      },
      { headerRows: 2, columns, year: 2018, sector: 'general' },
      words.sectors,
      words.today,
      headings,
    );
    expect(skipped.map(({ row, why }) => [row, why])).toContainEqual([5, 'title']);
  });
});

test('名单里不用的列只写着一个字的是说明，只写着一个数的是空行', () => {
  const beyond = (text: string) => why(...headings.map(() => ''), text);
  expect([beyond('待补'), beyond('3')]).toEqual(['note', 'blank']);
});

test('下面的标题写着另一年：标题下面的人是哪一年说不准；有年度一列的按那一列，空着的也说不准', () => {
  const people = (year: string): Cell[][] => [
    ['甲', '1', '', year, '一般', '18', '42', '12'],
    ['2022年度'],
    ['乙', '2', '', year, '一般', '18', '42', '12'],
  ];
  const { year: _, ...without } = columns;
  const { rows } = judged(people(''), { columns: without, year: 2018 });
  expect(rows.map(({ year, outcome }) => [year, outcome])).toEqual([
    [2018, 'met'],
    [undefined, 'rejected'],
  ]);
  expect(rows[1]?.reasons).toEqual([{ kind: 'other-year', row: 3, said: '2022年度' }]);
  expect(judged(people('2018'), { year: 2018 }).rows.map(({ outcome }) => outcome)).toEqual(['met', 'met']);
  expect(judged(people(' '), { year: 2018 }).rows[1]?.reasons).toEqual([
    { kind: 'other-year', row: 3, said: '2022年度' },
  ]);
});

test('表头上面有一个人的，下面一样的一行不是表头', () => {
  const one = ['赵一', '18', '42', '12'];
  const settings = {
    headerRows: 2,
    columns: { name: 0, common: 1, professional: 2, elective: 3 },
    year: 2018,
    sector: 'general',
  };
  const rows = [one, ['姓名', '公需', '专业', '选修'], one];
  const { skipped } = judgeRoster({ name: '', rows }, settings, words.sectors, words.today);
  expect(skipped.map(({ row }) => row)).not.toContain(3);
});

test.each<[title: string, year: number | undefined, doubts: boolean]>([
  ['外科2022年度继续教育学时名单', 2018, true],
  ['2021-2023年入职人员', 2018, false],
  ['2021-2023年度', undefined, true],
])('下面的标题写着“%s”，名单是%s年度的：下面的人说不准 %s', (title, year, doubts) => {
  const one = ['甲', '1', '', '', '一般', '18', '42', '12'];
  const { rows, skipped } = judged([[title], one], { year });
  expect(skipped[1]?.why).toBe('title');
  expect(rows[0]?.reasons.some(({ kind }) => kind === 'other-year')).toBe(doubts);
});

test('另一年的标题就在表头下面，人都说不准；在表头上面，按选的年度', () => {
  const { year: _, ...without } = columns;
  const one = ['甲', '1', '', '', '一般', '18', '42', '12'];
  const { rows } = judged([['2022年度'], one], { columns: without, year: 2018 });
  expect(rows[0]?.reasons).toEqual([{ kind: 'other-year', row: 2, said: '2022年度' }]);
  const above = judgeRoster(
    { name: '', rows: [['2022年度'], headings, one] },
    { headerRows: 2, columns: without, year: 2018 },
    words.sectors,
    words.today,
    headings,
  );
  expect(above.counts).toMatchObject({ total: 1, met: 1 });
});

test('表自己的标题又来一遍：下面的人又是那一年的', () => {
  const { year: _, ...without } = columns;
  const one = (name: string) => [name, name, '', '', '一般', '18', '42', '12'];
  const rows = [
    ...[['2018年度'], headings, ['注：2022年度另报'], one('A1')],
    ...[['2022年度'], headings, one('A2'), ['2018年度'], one('A3')],
  ];
  const settings = { headerRows: 2, columns: without, year: 2018 };
  const again = judgeRoster({ name: '', rows }, settings, words.sectors, words.today, headings);
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(['met', 'rejected', 'met']);
});

test('同一个人在另一年的标题下面又有一行：不算重复，也不加起来', () => {
  const { year: _, ...without } = columns;
  const { rows, duplicates, asks } = judged(
    [['甲', '1', '', '', '一般', '18', '', '12'], ['2022年度'], ['甲', '1', '', '', '一般', '', '42', '']],
    { columns: without, year: 2018 },
  );
  expect([duplicates.size, asks]).toEqual([0, []]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['incomplete', 'rejected']);
});
