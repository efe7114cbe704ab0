import { describe, expect, test } from 'vitest';
import { reasonSays } from '~/roster/say/reason-says';
import type { Cell } from '~/sheets/cell';
import { columns, headings, judged } from './listed';

const person = (...hours: Cell[]): Cell[] => ['甲', '001', '一部', '2018', '一般', ...hours];

describe('2018 年度一般人员，公需一格里写的', () => {
  test.each([
    '18',
    '１８',
    '18学时',
    '18.0',
    ' 18 ',
    '18 学时',
    '018',
    '18学分',
    '3天',
    '三天',
    '十八',
    '18。',
    '18个学时',
  ])('“%s”是 18', (cell) => {
    expect(judged([person(cell, '42', '12')]).rows[0]).toMatchObject({
      hours: { common: 180 },
      outcome: 'met',
    });
  });

  test.each<[Cell, string]>([
    ['-18', 'negative'],
    ['－18', 'negative'],
    ['已完成', 'not-a-number'],
    ['1e309', 'not-a-number'],
    ['约18', 'about'],
    ['18左右', 'about'],
    ['18-20', 'range'],
    ['18~20', 'range'],
    ['18至20学时', 'range'],
    ['17.95', 'too-fine'],
    ['99999', 'too-many'],
    ['2018-01-18', 'a-day'],
    [{ problem: 'error', read: '#N/A' }, 'error'],
    [{ problem: 'formula-without-value', read: '' }, 'formula-without-value'],
    [{ problem: 'not-finite', read: '1e309' }, 'not-finite'],
    [{ problem: 'shown-as-days', read: '12天' }, 'shown-as-days'],
    [{ problem: 'garbled', read: '18\ufffd' }, 'garbled'],
  ])('%j 退回，说 %s', (cell, trouble) => {
    const { rows, counts } = judged([
      person('18', '42', '12'),
      person(cell, '42', '12'),
      person('18', '42', '12'),
    ]);
    expect(rows[1]).toMatchObject({ row: 3, outcome: 'rejected' });
    const said = typeof cell === 'string' ? { said: cell } : {};
    expect(rows[1]?.reasons[0]).toEqual({ kind: 'cell', field: 'common', trouble, ...said });
    expect(counts).toEqual({ total: 3, met: 2, short: 0, incomplete: 0, rejected: 1 });
  });

  test('空着是没有填，不是 0', () => {
    expect(judged([person('', '42', '12')]).rows[0]?.outcome).toBe('incomplete');
    expect(judged([person('0', '42', '12')]).rows[0]?.outcome).toBe('short');
    expect(judged([person('', '40', '12')]).rows[0]?.outcome).toBe('short');
  });
});

test.each([
  ['2021', '一般'],
  ['2018', '会计'],
])('%s年度%s没有写一天折算几学时，“12天”退回', (year, sector) => {
  const cells = ['甲', '1', '', year, sector, '12天', '60', ''];
  expect(judged([cells]).rows[0]?.reasons).toContainEqual({
    kind: 'cell',
    field: 'common',
    trouble: 'days',
    said: '12天',
  });
});

describe('年度', () => {
  test.each(['2018', '２０１８', '2018年', '2018年度', ' 2018 '])('“%s”是 2018', (year) => {
    expect(judged([['甲', '1', '', year, '一般', '18', '42', '12']]).rows[0]).toMatchObject({
      year: 2018,
      outcome: 'met',
    });
  });

  test.each(['', '18', '20181'])('“%s”退回', (year) => {
    const [row] = judged([['甲', '1', '', year, '一般', '18', '42', '12']]).rows;
    expect(row?.reasons).toEqual([
      {
        kind: 'cell',
        field: 'year',
        ...(year === '' ? { trouble: 'blank' } : { trouble: 'unknown', said: year }),
      },
    ]);
  });

  test.each([
    ['去年', 'no-one-year'],
    ['2018-2019', 'two-years'],
    ['2018-2019学年', 'school-year'],
  ])('“%s”退回，说写着什么', (year, trouble) => {
    const [row] = judged([['甲', '1', '', year, '一般', '18', '42', '12']]).rows;
    expect(row?.reasons).toEqual([{ kind: 'cell', field: 'year', trouble, said: year }]);
  });

  test.each([
    ['2017', 'before-first-year'],
    ['2027', 'year-to-come'],
  ])('%s年度本站不判断，算信息不足', (year, why) => {
    const [row] = judged([['甲', '1', '', year, '一般', '0', '0', '0']]).rows;
    expect(row).toMatchObject({ outcome: 'incomplete', reasons: [{ kind: 'not-judged', why }] });
  });

  test('名单里没有的，用人选的', () => {
    const [row] = judged([['甲', '1', '', '', '', '18', '42', '12']], { year: 2018, sector: 'general' }).rows;
    expect(row).toMatchObject({ year: 2018, sector: 'general', outcome: 'met' });
  });
});

describe('行业', () => {
  test.each([
    ['一般', 'general'],
    ['会计', 'accounting'],
    ['会计系列', 'accounting'],
    ['财务', 'accounting'],
    ['教育', 'education'],
    ['教育行业', 'education'],
    ['教师', 'education'],
    ['卫生', 'health'],
    ['卫健', 'health'],
    ['医疗', 'health'],
    ['药学', 'health'],
    ['护师', 'health'],
    ['卫生健康', 'health'],
    ['卫生计生', 'health'],
    ['一般专业技术人员', 'general'],
    ['统计', 'general'],
    ['出版', 'publishing'],
    ['档案', 'archives'],
  ])('“%s”是 %s', (word, sector) => {
    expect(judged([['甲', '1', '', '2018', word, '18', '42', '12']]).rows[0]?.sector).toBe(sector);
  });

  test.each(['航天', '？', '公安'])('“%s”不认得，退回', (word) => {
    expect(judged([['甲', '1', '', '2018', word, '18', '42', '12']]).rows[0]?.reasons).toEqual([
      { kind: 'cell', field: 'sector', trouble: 'unknown', said: word },
    ]);
  });

  test('不认得的写法，说了是哪个行业就按那个；没有说的退回', () => {
    const sectorWords = new Map([
      ['航天', 'general'],
      ['constructor', ''],
    ]);
    const of = (word: string) =>
      judged([['甲', '1', '', '2018', word, '18', '42', '12']], { sectorWords }).rows[0];
    expect(of(' 航天 ')).toMatchObject({ sector: 'general', outcome: 'met' });
    expect(of('公安')?.outcome).toBe('rejected');
    expect(of('constructor')?.outcome).toBe('rejected');
  });

  test.each(['出版', '档案'])('%s本站不判定，学时再少也只是信息不足', (word) => {
    expect(judged([['甲', '1', '', '2023', word, '0', '0', '0']]).rows[0]).toMatchObject({
      outcome: 'incomplete',
      reasons: [{ kind: 'not-judged', why: 'sector' }],
    });
  });
});

describe('不是人的行', () => {
  test.each<[string, Cell[], string]>([
    ['空行', ['', '', '', '', '', '', '', ''], 'blank'],
    ['空格的行', [' ', '　'], 'blank'],
    ['合计', ['合计', '', '', '', '', '180', '420', '120'], 'total'],
    ['合 计', ['合 计', '', '', '', '', '180'], 'total'],
    ['小计（一部）', ['小计（一部）', '', '', '', '', '180'], 'total'],
    ['总计：10人', ['总计：10人', '', '', '', '', '180'], 'total'],
    ['合计，工号里写着人数', ['合计', '3', '', '', '', '180', '420', '120'], 'total'],
    ['人数', ['人数', '3', '', '', '', '180'], 'total'],
    ['又一遍表头', headings, 'heading'],
    ['又一遍表头，字分开写', ['姓　名', '工 号', ...headings.slice(2)], 'heading'],
    ['表头下面的单位', ['', '', '', '', '', '（学时）', '（学时）', '（学时）'], 'heading'],
    ['制表人', ['制表人：王五'], 'note'],
    ['某单位小计', ['机电学院小计', '', '', '', '', '60', '84', '36'], 'total'],
    ['某单位小计，写在部门一列', ['', '', '机电学院小计', '', '', '60', '84', '36'], 'total'],
    ['共几人', ['共1人'], 'total'],
    ['完成率', ['完成率 100%', '', '', '', '', '100%', '98%', '95%'], 'total'],
    ['审核人，姓名在旁边一格', ['审核人：', '某某'], 'note'],
    ['制表和审核在一格', ['制表：王五　　审核：赵六'], 'note'],
    ['负责人签字', ['部门负责人签字：'], 'note'],
    ['盖章', ['（盖章）'], 'note'],
    ['日期', ['2023年12月31日'], 'note'],
    ['日期，写在别的列', ['', '', '', '', '', '', '', '', '2023年12月31日'], 'note'],
    ['注', ['注：以上数据截至12月31日'], 'note'],
    ['只有部门', ['', '', '二部'], 'blank'],
  ])('%s跳过，列出来', (_, cells, why) => {
    const { rows, skipped } = judged([person('18', '42', '12'), cells]);
    expect(rows).toHaveLength(1);
    expect(skipped).toContainEqual({ row: 3, why });
  });

  test.each<[string, Cell[]]>([
    ['有工号的人，名字像合计', ['王小计', '007', '', '2018', '一般', '18', '42', '12']],
    ['名字里有冒号、有学时', ['审核：甲', '', '', '2018', '一般', '18', '42', '12']],
  ])('%s，是人', (_, cells) => {
    expect(judged([cells]).rows).toHaveLength(1);
  });

  test('部门在前、叫审核科、学时空着的，是人', () => {
    const change = { columns: { department: 0, name: 1, common: 2 }, year: 2018 };
    expect(judged([['审核科：一组', '甲', '']], change).rows).toHaveLength(1);
  });

  test('没有姓名和工号、但有学时的行，不丢也不算谁的', () => {
    expect(judged([['', '', '', '2018', '一般', '18', '42', '12']]).rows[0]).toMatchObject({
      outcome: 'rejected',
      reasons: [{ kind: 'nobody' }],
    });
  });
});

test('同一年度里工号重复的都指出来，一行也不丢；不同年度不算', () => {
  const rows = [
    person('18', '42', '12'),
    person('18', '42', '0'),
    ['乙', '００１', '', '2018', '一般', '18', '42', '12'],
    ['甲', '001', '', '2019', '一般', '18', '42', '12'],
  ];
  const { rows: out } = judged(rows);
  const pointed = out.map((r) => r.reasons.filter((reason) => reason.kind === 'duplicate'));
  const same = [{ kind: 'duplicate', rows: [2, 3, 4] }];
  expect(pointed).toEqual([same, same, same, []]);
});

test('丢了末尾的工号不退回，不拿来认人', () => {
  const id = { problem: 'lost-digits', read: '4.4E+17' } as const;
  const { rows } = judged([
    ['甲', id, '', '2018', '一般', '18', '42', '12'],
    ['乙', id, '', '2018', '一般', '18', '42', '12'],
  ]);
  expect(rows.map((r) => r.outcome)).toEqual(['met', 'met']);
  expect(rows.map((r) => r.reasons)).toEqual([
    [{ kind: 'cell', field: 'id', trouble: 'lost-digits' }],
    [{ kind: 'cell', field: 'id', trouble: 'lost-digits' }],
  ]);
});

test('丢了末尾的工号只说一次', () => {
  const id = { problem: 'lost-digits', read: '440106199001011000' } as const;
  const [row] = judged([['甲', id, '', '2018', '一般', '18', '42', '12']]).rows;
  expect(row?.reasons).toEqual([{ kind: 'cell', field: 'id', trouble: 'lost-digits' }]);
});

test('身份证号末三位成了 000、校验位不对：末尾丢了', () => {
  const [row] = judged([['甲', '440106199001011000', '', '2018', '一般', '18', '42', '12']]).rows;
  expect(row?.reasons).toEqual([{ kind: 'cell', field: 'id', trouble: 'lost-digits' }]);
});

test('退回的原因说是哪一列、写着什么、错在哪里，不重复是谁', () => {
  const [row] = judged([
    [
      '秘密人',
      '秘密号',
      '秘密部',
      '不知哪年',
      '航天',
      '请假',
      '约42',
      ' 18\n待认定，另有证书若干，详见附件 ',
    ],
  ]).rows;
  const said = row?.reasons.map((r) => reasonSays(r, columns, headings)).join('；') ?? '';
  expect(said).toContain('“公需课学时”写着“请假”，不是数字，请填学时数，例如 18 或 17.5');
  expect(said).toContain('“年度”写着“不知哪年”，无法识别');
  expect(said).toContain('“行业”写着“航天”，无法识别');
  expect(said).toContain('“专业科目”写着“约42”，是大约的数');
  expect(said).toContain('“选修”写着“18 待认定，另有证书若干，详见附件”，不是数字');
  expect(said).not.toContain('秘');
});

test('比表头多出格子、写着数的：多半是格子里有逗号，退回；写着话的不碍事', () => {
  const moved = judged([['甲', 'A1', '', '2018', '一般', '1', '018', '42', '12']]).rows[0];
  expect(moved).toMatchObject({ outcome: 'rejected', reasons: [{ kind: 'more-cells', by: 1 }] });
  expect(moved?.reasons.map((r) => reasonSays(r, columns, headings)).join()).toContain('比表头多1格');
  const beyond = (...cells: string[]) => judged([[...person('18', '42', '12'), ...cells]]).rows[0]?.outcome;
  expect(['12', ' 12 ', '12.25'].map((cell) => beyond(cell))).toEqual(['rejected', 'rejected', 'rejected']);
  expect([beyond('外聘', '12'), beyond('', '')]).toEqual(['rejected', 'met']);
  expect(['外聘', '第2', '2人', '2.人'].map((cell) => beyond(cell))).toEqual(['met', 'met', 'met', 'met']);
});

describe('一个科目分几列写，加起来', () => {
  const parts = {
    columns: { name: 0, year: 1, common: 2, professional: 3, elective: 5 },
    added: { professional: [4] },
    sector: 'general',
  };
  const split = (...cells: Cell[]) => judged([['甲', '2018', '18', ...cells, '12']], parts).rows[0];

  test.each([
    [['20', '22'], 420, 'met'],
    [['20', '21.5'], 415, 'short'],
    [['', '42'], 420, 'met'],
    [['42学时', '０'], 420, 'met'],
    [['20', ''], 200, 'short'],
    [['', ''], undefined, 'incomplete'],
  ])('%j：%s（十分之一学时），%s', (cells, professional, outcome) => {
    expect(split(...cells)).toMatchObject({ outcome });
    expect(split(...cells)?.hours.professional).toBe(professional);
  });

  test('有一列读不懂就退回，说是哪一列，照原样导出', () => {
    const row = split('20', '约22');
    expect(row).toMatchObject({ outcome: 'rejected', unread: { professional: '约22' } });
    const named = ['姓名', '年度', '公需', '面授', '远程', '选修'];
    expect(row?.reasons.map((r) => reasonSays(r, parts.columns, named))).toEqual([
      '“远程”写着“约22”，是大约的数，请填确定的学时数',
    ]);
  });

  // A year has 366 days of 24 hours at most.
  test('加起来比一年还长的退回；多得不像的，说出来', () => {
    const most = split('4392', '4392');
    expect(most).toMatchObject({ outcome: 'met', unlikely: true });
    const beyond = split('4392', '4392.1');
    expect(beyond).toMatchObject({ outcome: 'rejected' });
    expect(beyond?.reasons.map((r) => reasonSays(r, parts.columns, ['', '', '', '面授']))).toEqual([
      '“面授”超过了一年的全部时间，请核对',
    ]);
  });

  test('只在后一列有学时的行也不跳过', () => {
    const { rows } = judged([['', '', '', '', '22', '']], parts);
    expect(rows).toHaveLength(1);
  });
});
