import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import { findList } from '~/roster/find/find-list';

const found = (...rows: string[][]) => findColumns({ name: '名单', rows });
const people = ['张三', '001', '18', '42', '12'];

describe('一列的各种叫法', () => {
  test.each([
    ...[
      '公需',
      '公需科目',
      '公需课',
      '公需科目学时',
      '公需课学时(小时)',
      '公需课学时（小时）',
      ' 公 需 科 目 ',
      '公需科目（学时）',
      '公需科目已修学时',
      '公需学分',
    ].map((heading) => ['common', heading] as const),
    ...['专业', '专业科目', '专业课', '专业科目学时', '专业课学时(小时)', '专业学时'].map(
      (h) => ['professional', h] as const,
    ),
    ...['选修', '个人选修', '个人选修科目', '选修课', '选修科目学时', '个人选修学时'].map(
      (h) => ['elective', h] as const,
    ),
    ...['姓名', '名字', '员工姓名', '姓 名', '*姓名', '姓名：'].map((h) => ['name', h] as const),
    ...['工号', '编号', '身份证号', '身份证号码', '职工号', '教职工号', '人员编号'].map(
      (h) => ['id', h] as const,
    ),
    ...['部门', '科室', '单位', '所在单位', '所属部门', '工作单位'].map((h) => ['department', h] as const),
    ...['年度', '年份', '学习年度', '年'].map((h) => ['year', h] as const),
    ...['行业', '系列', '行业类别', '专业技术系列'].map((h) => ['sector', h] as const),
  ])('%s：“%s”', (field, heading) => {
    const others = ['姓名', '公需科目'].filter(
      (h) => !(field === 'name' && h === '姓名') && !(field === 'common' && h === '公需科目'),
    );
    const { columns, questions } = found([...others, heading], [...others.map(() => '1'), '1']);
    expect(columns[field]).toBe(others.length);
    expect(questions.filter((q) => q.kind === 'which-column')).toEqual([]);
  });

  test.each([
    '公需科目是否合格',
    '公需科目成绩',
    '公需科目证书编号',
    '公需科目应修学时',
    '公需科目还差学时',
    '公需科目专题名称',
  ])('“%s”不是学时', (heading) => {
    expect(found(['姓名', '公需科目', heading], ['甲', '18', '']).columns.common).toBe(1);
  });

  test.each(['专业技术职称', '专业技术职务', '所学专业', '从事专业', '专业技术资格'])(
    '“%s”不是专业科目',
    (heading) => {
      const { columns, questions } = found(
        ['姓名', heading, '公需', '专业科目', '选修'],
        ['甲', '', '18', '42', '12'],
      );
      expect(columns.professional).toBe(3);
      expect(questions).toEqual([]);
    },
  );
});

describe('要问人的', () => {
  test.each([
    ['公需科目', '公需课'],
    ['公需学时（线上）', '公需学时（线下）'],
    ['公需科目', '公需科目补学学时'],
  ])('“%s”和“%s”都可能是公需：问，不猜', (one, other) => {
    const { columns, questions } = found(
      ['姓名', one, other, '专业', '选修'],
      ['甲', '18', '18', '42', '12'],
    );
    expect(questions).toEqual([{ kind: 'which-column', field: 'common', columns: [1, 2] }]);
    expect(columns.common).toBeUndefined();
    expect(columns.professional).toBe(3);
  });

  test.each([
    ['professional', '专业科目', '专业课'],
    ['elective', '选修科目', '个人选修'],
    ['year', '年度', '学习年份'],
    ['general-knowledge', '其中专业通识', '通识知识学时'],
    ['sector', '行业', '专业技术系列'],
  ])('两列 %s', (field, one, other) => {
    const { columns, questions } = found(['姓名', one, other, '公需'], people);
    expect(questions).toEqual([{ kind: 'which-column', field, columns: [1, 2] }]);
    expect(Object.keys(columns)).not.toContain(field);
  });

  test('两列都像部门、都像姓名，判断不会变：用左边的，不问', () => {
    expect(found(['姓名', '名字', '部门', '科室', '公需'], people)).toMatchObject({
      columns: { name: 0, department: 2 },
      questions: [],
    });
  });

  test('没有表头', () => {
    expect(found(people, people)).toEqual({
      headerRows: 0,
      headings: [],
      columns: {},
      questions: [{ kind: 'no-heading' }],
    });
  });

  test('前面几个人没有填，后面有人填了学时的那一列才是学时', () => {
    const blanks = Array.from({ length: 50 }, () => ['甲', '土建', '', '18']);
    const rows = [['姓名', '专业方向', '专业科目', '公需'], ...blanks, ['乙', '土建', '42', '18']];
    expect(found(...rows)).toMatchObject({ columns: { professional: 2 }, questions: [] });
  });

  test('标题一格里说了几样，不是表头', () => {
    expect(found(['姓名、公需科目登记表'], people).questions).toEqual([{ kind: 'no-heading' }]);
  });

  test('有表头，没有学时', () => {
    expect(found(['姓名', '工号', '部门'], ['甲', '1', '二']).questions).toEqual([{ kind: 'no-hours' }]);
  });

  test('工号和身份证号都有时用工号，不用问', () => {
    expect(found(['姓名', '身份证号', '工号', '公需'], people)).toMatchObject({
      columns: { id: 2 },
      questions: [],
    });
  });
});

describe('表头在哪里', () => {
  const heading = ['姓名', '工号', '公需科目', '专业科目', '选修科目'];

  test.each([
    ['第一行就是', [heading, people], 1],
    ['上面有一行标题', [['2018年度公需科目、专业科目学时汇总表'], heading, people], 2],
    [
      '上面有标题、空行、填报单位',
      [['汇总表'], [], ['填报单位：某某学校', '', '2018年度'], heading, people],
      4,
    ],
    ['标题横着合并', [['单位公需科目情况', '', '', '', ''], heading, people], 2],
    [
      '两行表头，上面一行合并',
      [['姓名', '工号', '学时', '', ''], ['', '', '公需', '专业', '选修'], people],
      2,
    ],
    [
      '两行表头，竖着合并的两行一样',
      [['姓名', '工号', '学时', '', ''], ['姓名', '工号', '公需', '专业', '选修'], people],
      2,
    ],
  ])('%s', (_, rows, headerRows) => {
    expect(findColumns({ name: '名单', rows })).toMatchObject({
      headerRows,
      columns: { name: 0, id: 1, common: 2, professional: 3, elective: 4 },
      questions: [],
    });
  });

  test.each([
    ['合并的格子下面空着', ['姓名', '公需科目', '', '专业科目'], ['', '面授', '远程', '']],
    ['合并的格子里有空格', ['姓名', '公需科目', ' ', '专业科目'], ['', '面授', '远程', '']],
    ['竖着合并的写两遍', ['姓名', '公需科目', '', '专业科目'], ['姓名', '面授', '远程', '专业科目']],
    ['姓名在下面一行', ['', '公需科目', '', '专业科目'], ['姓名', '面授', '远程', '学时']],
  ])('一个科目下面分两列：问哪一列（%s）', (_, ...heading) => {
    expect(found(...heading, ['甲', '8', '10', '42'])).toMatchObject({
      headerRows: 2,
      headings: expect.arrayContaining(['姓名', '公需科目面授', '公需科目远程']),
      questions: [{ kind: 'which-column', field: 'common', columns: [1, 2] }],
    });
  });

  test('三行表头', () => {
    const rows = [
      ['姓名', '工号', '学时', '', ''],
      ['', '', '已登记', '', ''],
      ['', '', '公需', '专业', '选修'],
    ];
    expect(found(...rows, people)).toMatchObject({
      headerRows: 3,
      columns: { name: 0, id: 1, common: 2, professional: 3, elective: 4 },
      questions: [],
    });
  });

  test.each([
    [['', '11月', '12月份', '']],
    [['', '第10期', '第2批', '第1学期']],
    [['', '面授', '远程', '(42学时)']],
    [['', '面授', '远程', '（不少于42学时）']],
    [['', '2022年', '2023年度', '']],
    [[' ', '面授', '远程', '']],
  ])('下面一行 %j 也是表头', (lower) => {
    const heading = ['姓名', '公需科目', '', '专业科目'];
    expect(found(heading, lower, ['甲', '8', '10', '42']).headerRows).toBe(2);
  });

  test.each([
    [['', '1月30', '2月30', '']],
    [['', '面授30', '远程', '']],
    [['', '共1月', '共2月', '']],
    [['', '(1学时)共1门', '远程', '']],
  ])('下面一行 %j 不是表头', (lower) => {
    const heading = ['姓名', '公需科目', '', '专业科目'];
    expect(found(heading, lower, ['甲', '8', '10', '42']).headerRows).toBe(1);
  });

  test('科目下面一行是年度，也是表头', () => {
    const lower = ['', '2022年', '2023年', '2022年', '2023年'];
    expect(found(['姓名', '公需', '', '专业', ''], lower, people)).toMatchObject({
      headerRows: 2,
      questions: [{ kind: 'years-beside' }],
    });
  });

  test('专业科目的必修、选修旁边另有专业课：都可能是，问', () => {
    const rows = [
      ['姓名', '公需', '专业科目', '', '专业课', '个人选修'],
      ['', '', '必修', '选修', '', ''],
    ];
    expect(found(...rows, [...people, '6']).questions).toEqual([
      { kind: 'which-column', field: 'professional', columns: [2, 3, 4] },
    ]);
  });

  test('再上面的话不管列的，不在列名里', () => {
    const rows = [
      ['说明', '某校', '2023年'],
      ['姓名', '完成情况', ''],
      ['', '公需', '专业'],
    ];
    expect(found(...rows, people).headings).toEqual(['姓名', '完成情况公需', '完成情况专业']);
  });

  test('四行表头', () => {
    const rows = [
      ['姓名', '工号', '继续教育', '', ''],
      ['', '', '学时', '', ''],
      ['', '', '已登记', '', ''],
      ['', '', '公需', '专业', '选修'],
    ];
    expect(found(...rows, people)).toMatchObject({
      headerRows: 4,
      columns: { name: 0, id: 1, common: 2, professional: 3, elective: 4 },
    });
  });

  test('下面一行空着的列，叫上面一行的名字', () => {
    expect(found(['姓名', '完成情况', '', '备注'], ['姓名', '公需', '专业', ''], people).headings).toEqual([
      ...['姓名', '完成情况公需', '完成情况专业', '备注'],
    ]);
  });

  test('前面说明再长，第40行的表头也找得到', () => {
    const notes = Array.from({ length: 39 }, () => ['说明']);
    expect(found(...notes, heading, people).headerRows).toBe(40);
    expect(found(['说明'], ...notes, heading, people).questions).toEqual([{ kind: 'no-heading' }]);
  });

  test('两行连起来叫一列，一样的不连两遍；上面一行更宽也都认', () => {
    expect(found(['姓名', '工号', '学时', '', '部门'], ['姓名', '', '公需', '专业'], people)).toMatchObject({
      headings: ['姓名', '工号', '学时公需', '学时专业', '部门'],
      columns: { name: 0, id: 1, common: 2, professional: 3, department: 4 },
    });
  });

  test('下面没有字的空列，不跟着左边的科目', () => {
    const { columns, questions } = found(
      ['姓名', '公需科目', '', '专业科目', ''],
      ['', '已修学时', '', '已修学时', ''],
      ['甲', '18', '', '42', ''],
    );
    expect(columns).toEqual({ name: 0, common: 1, professional: 3 });
    expect(questions).toEqual([]);
  });

  test.each([
    ['写了姓名的人，学时是字', ['甲', '', '已完成', '已完成', '已完成']],
    ['只写了工号的人，学时是字', ['', '甲一', '已完成', '已完成', '已完成']],
    ['没写是谁，有学时', ['', '', '18', '42', '12']],
    ['没写是谁，学时是全角的', ['', '', '１８', '４２', '']],
    ['只有一格有字', ['', '', '一部', '', '']],
    ['当成表头就认不出科目了', ['', '', '应修学时', '应修学时', '应修学时']],
  ])('表头下面一行不是表头：%s', (_, below) => {
    expect(found(heading, below, people)).toMatchObject({
      headerRows: 1,
      headings: heading,
      columns: { name: 0, id: 1, common: 2, professional: 3, elective: 4 },
    });
  });

  test('几张表里找出名单；像名单的其他表说出来', () => {
    const sheets = [
      { name: '说明', rows: [['填表说明'], ['姓名要填全']] },
      { name: '甲部', rows: [heading, people] },
      { name: '乙部', rows: [heading, people] },
    ];
    expect(findList({ format: 'xlsx', sheets })).toMatchObject({ sheet: 1, others: [2] });
  });

  test('认得出的列多的那张是名单；没有学时这个问题不算一列', () => {
    const sheets = [
      {
        name: '学时',
        rows: [
          ['姓名', '公需', '专业'],
          ['甲', '18', '42'],
        ],
      },
      {
        name: '通讯录',
        rows: [
          ['姓名', '工号', '部门'],
          ['甲', '1', '一部'],
        ],
      },
      { name: '全', rows: [heading, people] },
    ];
    expect(findList({ format: 'xlsx', sheets: sheets.slice(0, 2) })).toMatchObject({ sheet: 0, others: [1] });
    expect(findList({ format: 'xlsx', sheets })).toMatchObject({ sheet: 2, others: [0, 1] });
  });
});

test('一年一组的列：不是年度的列；问是哪一年，一次选定三科', () => {
  const heading = [
    '姓名',
    ...['2021', '2022'].flatMap((y) => ['公需', '专业', '选修'].map((s) => `${y}年度${s}`)),
  ];
  const { columns, questions } = found(heading, ['甲', '30', '42', '18', '30', '42', '18']);
  expect(columns).toEqual({ name: 0 });
  expect(questions).toEqual([
    {
      kind: 'years-beside',
      years: [
        { year: 2021, columns: { common: 1, professional: 2, elective: 3 } },
        { year: 2022, columns: { common: 4, professional: 5, elective: 6 } },
      ],
    },
  ]);
});

test('写的都是字的列不是学时；都是字时照旧问', () => {
  const heading = ['姓名', '专业科目', '专业类（申请）'];
  expect(found(heading, ['甲', '42', '建筑'], ['乙', '', '会计']).columns.professional).toBe(1);
  expect(found(heading, ['甲', '已完成', '建筑']).questions).toHaveLength(1);
});

test.each([
  ['部门', ['办公室', '财务科', '人事处']],
  ['行业', ['会计系', '卫生系', '教育系']],
])('没有叫姓名的列：写着“%s”的列已经知道是什么，不放在可能是姓名的里面', (heading, words) => {
  const rows = words.map((word, i) => [word, ['张三', '李四', '王五'][i] as string, '18', '42']);
  expect(found([heading, '人员', '公需科目', '专业科目'], ...rows).questions).toContainEqual({
    ...{ kind: 'no-people', columns: [1] },
  });
});
