import { describe, expect, test } from 'vitest';
import { findColumns } from '~/roster/find/find-columns';
import type { Sheet } from '~/sheets/workbook';

const found = (...rows: string[][]) => findColumns({ name: '名单', rows });
const hours = ['公需', '专业', '选修'];
const done = ['30', '42', '18'];

describe('不知道是谁的学时：问，最像姓名的在前面', () => {
  test.each([
    '人员',
    '教师',
    '行标签',
    '职工',
    '学员',
    '对象',
    '名单',
    '人员名称',
    '员工',
    '用户名',
    '参训人',
  ])('“%s”', (heading) => {
    const got = found(['岗位', heading, ...hours], ['办公', '赵一', ...done], ['办公', '钱二', ...done]);
    expect(got.questions).toEqual([{ kind: 'no-people', columns: [1] }]);
    expect(got.columns).toEqual({ common: 2, professional: 3, elective: 4 });
  });

  test('没有叫法的，一列两到四个字、各不相同的像姓名', () => {
    const rows = ['赵一', '钱二明', '欧阳小三', '阿依古丽·买买提'].map((name) => [
      '办公室',
      name,
      '已交材料',
      ...done,
    ]);
    expect(found(['', '', '材料', ...hours], ...rows).questions).toEqual([
      { kind: 'no-people', columns: [1] },
    ]);
  });

  test.each<[string, string[], string[][], number[]]>([
    [
      '叫人员的在前面',
      ['经办', '人员'],
      [
        ['赵一', '钱二'],
        ['孙三', '李四'],
      ],
      [1, 0],
    ],
    [
      '各不相同的在前面',
      ['', ''],
      [
        ['赵一', '钱二'],
        ['赵一', '李四'],
        ['孙三', '周五'],
      ],
      [1, 0],
    ],
    [
      '一样像的，左边的在前面，最多五列',
      Array(6).fill(''),
      [[...'甲乙丙丁戊己'].map((c) => `赵${c}`)],
      [0, 1, 2, 3, 4],
    ],
    ['一半是重复的，不像', [''], [['赵一'], ['赵一']], []],
    ['叫人员的，写着字的有一半就像', ['人员'], [['赵一'], ['12']], [0]],
    ['叫人员的，多半写着数，不像', ['人员'], [['赵一'], ['12'], ['13']], []],
  ])('%s', (_, headings, rows, columns) => {
    const got = found([...headings, ...hours], ...rows.map((row) => [...row, ...done]));
    expect(got.questions).toEqual([{ kind: 'no-people', columns }]);
  });

  test('部门、年度、学时的列不在里面；一列也不像，照样问', () => {
    expect(found(['部门', '年度', ...hours], ['一部', '2023', ...done]).questions).toEqual([
      { kind: 'no-people', columns: [] },
    ]);
  });

  test('有工号就知道是谁；叫员工、教师的列里是姓名，就用它', () => {
    expect(found(['工号', ...hours], ['A1', ...done]).questions).toEqual([]);
    const named = (heading: string, ...names: string[]) =>
      found([heading, '工号', ...hours], ...names.map((name, i) => [name, `A${i}`, ...done]));
    expect(named('员工', '赵一', '钱二')).toMatchObject({ columns: { name: 0, id: 1 }, questions: [] });
    expect(named('人员', '在编', '在编', '外聘').columns).not.toHaveProperty('name');
    expect(named('岗位', '医师', '护师').columns).not.toHaveProperty('name');
  });
});

describe('一列不当两样用', () => {
  test.each<[string, string[], number, string[]]>([
    ['姓名/工号', ['姓名/工号', ...hours], 0, ['name', 'id']],
    ['姓名及工号', ['姓名及工号', ...hours], 0, ['name', 'id']],
    ['公需和专业', ['姓名', '公需和专业', '选修'], 1, ['common', 'professional']],
    ['公需/选修', ['姓名', '公需/选修', '专业'], 1, ['common', 'elective']],
    ['专业选修', ['姓名', '公需', '专业选修'], 2, ['elective', 'professional']],
  ])('“%s”：问写的是什么', (_, heading, column, fields) => {
    const got = found(
      heading,
      heading.map((_, i) => (i === 0 ? '甲' : '30')),
    );
    expect(got.questions).toEqual([{ kind: 'which-field', column, fields }]);
    expect(Object.keys(got.columns).filter((field) => fields.includes(field))).toEqual([]);
  });

  test.each([
    ['另有姓名、工号', ['姓名', '工号', '姓名/工号', ...hours]],
    ['另有公需、专业，这一列是合计', ['姓名', ...hours, '公需和专业']],
    ['单位、部门是一样东西', ['姓名', '单位部门', ...hours]],
    ['括号里的不算', ['姓名（工号）', ...hours]],
  ])('%s：不问', (_, heading) => {
    expect(
      found(
        heading,
        heading.map((_, i) => (i === 0 ? '甲' : '30')),
      ).questions,
    ).toEqual([]);
  });

  test.each<[string[], string[]]>([
    [['公需', '专业', '其他'], ['elective']],
    [
      ['公需', '其它学时'],
      ['elective', 'professional'],
    ],
  ])('%j：其他是哪一科，问', (heading, fields) => {
    const got = found(['姓名', ...heading], ['甲', ...heading.map(() => '30')]);
    expect(got.questions).toEqual([{ kind: 'which-field', column: heading.length, fields }]);
  });

  test('其他在最左边，也问', () => {
    expect(found(['其他', '姓名', '公需', '专业'], ['3', '甲', '30', '42']).questions).toEqual([
      { kind: 'which-field', column: 0, fields: ['elective'] },
    ]);
  });

  test.each<[string, string[], string]>([
    ['三科都有列', ['公需', '专业', '选修', '其他'], '3'],
    ['写的是字', ['公需', '专业', '其他'], '请假'],
  ])('其他，%s：不问', (_, heading, said) => {
    const row = heading.map((own) => (own === '其他' ? said : '30'));
    expect(found(['姓名', ...heading], ['甲', ...row]).questions).toEqual([]);
  });

  test('专业必修、专业选修、个人选修都有：专业选修算哪一科，两边都问', () => {
    const got = found(['姓名', '公需', '专业必修', '专业选修', '个人选修'], ['甲', '30', '30', '12', '18']);
    expect(got.questions).toEqual([
      { kind: 'which-column', field: 'professional', columns: [2, 3] },
      { kind: 'which-column', field: 'elective', columns: [3, 4] },
    ]);
  });
});

describe('写的都是字，不是学时：问', () => {
  test.each([
    ['专业', ['土木工程', '会计学']],
    ['专业', ['土木工程', '']],
    ['专业', ['土木工程', '会计学', '建筑', '2']],
    ['专业科目', ['已完成', '未完成']],
    ['专业科目', ['是', '否']],
    ['专业', ['一级', '二级']],
    ['专业科目', ['三级医院', '十佳']],
  ])('%s：%s', (heading, cells) => {
    const got = found(
      ['姓名', heading, '公需', '选修'],
      ...cells.map((cell, i) => [`甲${'一二三四'[i]}`, cell, '30', '18']),
    );
    expect(got.questions).toEqual([
      { kind: 'which-column', field: 'professional', columns: [1], words: true },
    ]);
    expect(got.columns.professional).toBeUndefined();
  });

  test.each([
    ['有一个数，别的行逐行指出', '专业科目', ['已完成', '42', '免修']],
    ['都空着', '专业科目', ['', '']],
    ['写着学时', '专业', ['42学时', '４２']],
    ['用汉字写着学时', '专业', ['四十二', '三十']],
    ['用汉字写着学时', '专业', ['十八学时', '半天']],
    ['用汉字写着学时', '专业科目', ['肆拾贰', '']],
  ])('%s：不问', (_, heading, cells) => {
    const got = found(
      ['姓名', heading, '公需', '选修'],
      ...cells.map((cell, i) => [`甲${'一二三四'[i]}`, cell, '30', '18']),
    );
    expect(got).toMatchObject({ questions: [], columns: { professional: 1 } });
  });
});

test('两列都叫公需，只有一列写着学时（用汉字写也是）：就是那一列', () => {
  const got = found(['姓名', '公需课', '公需学时', '专业', '选修'], ['甲', '政治理论', '三十', '42', '18']);
  expect(got).toMatchObject({ questions: [], columns: { common: 2 } });
});

describe('申报的和认定的都有：每一科都问，认定的在前面', () => {
  const both = (...headings: string[]) =>
    found(['姓名', ...headings], ['甲', '30', '30', '44', '42', '18', '18']).questions;
  const asked = ['common', 'professional', 'elective'].map((field, i) => ({
    kind: 'which-column',
    field,
    columns: [2 * i + 2, 2 * i + 1],
  }));
  test.each([
    '公需申报学时 公需认定学时 专业申报学时 专业认定学时 选修申报学时 选修认定学时',
    '申报公需 认定公需 申报专业 认定专业 申报选修 认定选修',
    '公需（申报） 公需（认定） 专业（申报） 专业（认定） 选修（申报） 选修（认定）',
    '公需科目申报 公需科目认定 专业科目申报 专业科目认定 个人选修申报 个人选修认定',
    '自报公需 公需 自报专业 专业 自报选修 选修',
  ])('%s', (headings) => {
    expect(both(...headings.split(' '))).toEqual(asked);
  });

  test('科目在上、申报和认定在下的两行表头', () => {
    const got = found(
      ['姓名', '公需科目', '', '专业科目', '', '个人选修', ''],
      ['', '申报', '认定', '申报', '认定', '申报', '认定'],
      ['甲', '30', '30', '44', '42', '18', '18'],
    );
    expect(got.questions).toEqual(asked);
  });

  test.each([
    ['学的专业', ['临床医学', '护理']],
    ['专业的代码', ['100201', '101101']],
  ])('申报专业写的是%s：不是学时', (_, cells) => {
    const rows = cells.map((cell, i) => [`甲${i}`, cell, '30', '42', '18']);
    const got = found(['姓名', '申报专业', ...hours], ...rows);
    expect(got).toMatchObject({ questions: [], columns: { professional: 3 } });
  });

  test.each(['42', '42学时', '42 学 时', '42 个学时', '42课 时', '42.5 学分'])(
    '申报专业写的是%s：可能是学时',
    (cell) => {
      const got = found(['姓名', '申报专业', ...hours], ['甲', cell, '30', '42', '18']);
      expect(got.questions).toEqual([{ kind: 'which-column', field: 'professional', columns: [3, 1] }]);
    },
  );
});

describe('一年一组', () => {
  test.each([
    ['2022公需', '2023公需'],
    ['公需2022', '公需2023'],
    ['22年公需', '23年公需'],
    ['2022年度公需科目', '2023年度公需科目'],
    ['公需（2022年）', '公需（2023年）'],
  ])('%s、%s：问哪一年', (one, other) => {
    const got = found(['姓名', one, other, '专业'], ['甲', '30', '30', '42']);
    expect(got.questions).toEqual([
      {
        kind: 'years-beside',
        years: [
          { year: 2022, columns: { common: 1 } },
          { year: 2023, columns: { common: 2 } },
        ],
      },
    ]);
    expect(got.columns).toEqual({ name: 0, professional: 3 });
  });

  test.each([
    [
      '上面一行写年度，姓名竖着合并',
      [
        ['姓名', '2022年', '', '2023年', ''],
        ['姓名', '公需', '专业', '公需', '专业'],
      ],
    ],
    [
      '上面一行写年度，姓名只写一次',
      [
        ['姓名', '2022年', '', '2023年', ''],
        ['', '公需', '专业', '公需', '专业'],
      ],
    ],
    [
      '年度那一行没有别的',
      [
        ['', '2022年度', '', '2023年度', ''],
        ['姓名', '公需', '专业', '公需', '专业'],
      ],
    ],
    [
      '再上面还有一层',
      [
        ['姓名', '完成情况', '', '', ''],
        ['姓名', '2022年', '', '2023年', ''],
        ['姓名', '公需', '专业', '公需', '专业'],
      ],
    ],
  ])('%s', (_, heading) => {
    const got = found(...heading, ['甲', '30', '42', '30', '40']);
    expect(got).toMatchObject({
      headerRows: heading.length,
      questions: [
        {
          kind: 'years-beside',
          years: [
            { year: 2022, columns: { common: 1, professional: 2 } },
            { year: 2023, columns: { common: 3, professional: 4 } },
          ],
        },
      ],
    });
    expect(got.headings[1]).toMatch(/2022年.*公需/);
  });

  test('一年里公需有两列：照旧问哪一列，每一列带着年度', () => {
    const got = found(['姓名', '2022年公需面授', '2022年公需远程', '2023年公需'], ['甲', '1', '2', '3']);
    expect(got.questions).toEqual([{ kind: 'which-column', field: 'common', columns: [1, 2, 3] }]);
  });
});

describe('编号只是数行的，不是工号', () => {
  test.each([
    ['每个部门从头数', ['1', '2', '1', '2']],
    ['从头数到尾', ['1', '2', '3', '4']],
    ['中间空着', ['1', '', '1', '2']],
  ])('%s', (_, numbers) => {
    const rows = numbers.map((number, i) => [number, `甲${'一二三四'[i]}`, ...done]);
    expect(found(['编号', '姓名', ...hours], ...rows).columns.id).toBeUndefined();
    expect(
      found(
        ['编号', '姓名', '身份证号', ...hours],
        ...rows.map((r) => [r[0] ?? '', r[1] ?? '', 'X', ...done]),
      ).columns.id,
    ).toBe(2);
    expect(found(['工号', '姓名', ...hours], ...rows).columns.id).toBe(0);
  });

  test.each([[['101', '205']], [['2', '1']], [['A1', 'A2']], [['1']]])('%s 是编号', (numbers) => {
    expect(found(['编号', '姓名', ...hours], ...numbers.map((n) => [n, '甲', ...done])).columns.id).toBe(0);
  });

  test('序号不是工号', () => {
    expect(found(['序号', '姓名', ...hours], ['1', '甲', ...done]).columns.id).toBeUndefined();
  });
});

describe('隐藏的列在看得见的后面', () => {
  const sheet = (heading: string[], ...hidden: number[]): Sheet => ({
    name: '',
    rows: [heading, heading.map(() => '30')],
    hiddenColumns: new Set(hidden),
  });

  test('学时：看得见的先问', () => {
    const { questions } = findColumns(sheet(['姓名', '公需科目（旧）', '公需科目', '专业'], 1));
    expect(questions).toEqual([{ kind: 'which-column', field: 'common', columns: [2, 1] }]);
  });

  test('姓名：用看得见的', () => {
    expect(findColumns(sheet(['姓名', '名字', '公需'], 0)).columns.name).toBe(1);
    expect(findColumns(sheet(['姓名', '名字', '公需'], 0, 1)).columns.name).toBe(0);
  });
});

test.each(['公需：学时', '公需:学时（认定）', '求和项:公需'])('“%s”是表头，不是一个人写的', (common) => {
  const all = ['公需', '专业', '选修'].map((subject) => common.replace('公需', subject));
  const got = found(['姓名', ...all], ['甲', ...done]);
  const columns = { common: 1, professional: 2, elective: 3 };
  expect(got).toMatchObject({ headerRows: 1, questions: [], columns });
});

test.each([
  ['姓名：赵一', '工号：A01', '公需：30', '专业：42', '选修：18'],
  ['{"姓名": "赵一"', '"公需": 30', '"专业": 42', '"选修": 18}'],
])('每一格自己写着是什么的，第一个人不当成表头：%s', (...row) => {
  expect(found(row, row).questions).toEqual([{ kind: 'no-heading' }]);
});
