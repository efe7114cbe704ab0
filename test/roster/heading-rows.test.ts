import { describe, expect, test } from 'vitest';
import {
  holdsFigures,
  holdsHours,
  isGroupRow,
  joinedHeadings,
  namesNoColumns,
} from '~/roster/find/heading-rows';

describe('一行写的是不是列名', () => {
  test.each<[string[], boolean]>([
    [['姓名', '公需'], false],
    [['姓名', '2023', '2022年'], false],
    [['姓名', '求和项:公需'], false],
    [['计数项:姓名', '最大值项:部门'], false],
    [['姓名', '其中：公需', '公需：学时'], false],
    [['姓名'], true],
    [['', '姓名', ''], true],
    [[], true],
    [['张三', '30'], true],
    [['张三', '30学时'], true],
    [['张三', '17.5个学时'], true],
    [['张三', '17.25'], true],
    [['张三', '30小时'], true],
    [['姓名', '30学时以上'], false],
    [['姓名', '第30学时'], false],
    [['姓名：赵一', '公需：30学时'], true],
    [['姓名：赵一', '公需：已经完成30学时'], true],
    [['姓名：赵一', '部门'], false],
    [['姓名：', '部门：'], false],
  ])('%j：不是列名 %s', (texts, none) => {
    expect(namesNoColumns(texts) || holdsFigures(texts)).toBe(none);
  });
});

describe('几行表头合成一行', () => {
  const says = (...rows: string[][]) => joinedHeadings(rows).map((heading) => heading.says);
  const names = (...rows: string[][]) => joinedHeadings(rows).map((heading) => heading.names);

  test('横着合并的，管到右边空着的几列；竖着合并的，下面空着', () => {
    const rows = [
      ['姓名', '2023年', '', ''],
      ['', '公需', '专业', '选修'],
    ];
    expect(says(...rows)).toEqual(['姓名', '2023年公需', '2023年专业', '2023年选修']);
    expect(names(...rows)).toEqual(['姓名', '公需', '专业', '选修']);
  });

  test('上下写得一样的只写一次；标题不算；行有长有短', () => {
    expect(says(['2023年学时'], ['姓名', '公需', '备注'], ['姓名', '公需'])).toEqual([
      '姓名',
      '公需',
      '备注',
    ]);
  });

  test('表、名单、两科一起的标题，站在右边也是标题', () => {
    for (const title of ['专业和选修', '2023年统计表', '人员名单', '名册', '台账', '公需和专业'])
      expect(says(['', title], ['姓名', '学时'])).toEqual(['姓名', '学时']);
    expect(says(['', '公需'], ['姓名', '学时'])).toEqual(['姓名', '公需学时']);
    expect(says(['', '报表情况'], ['姓名', '公需'])).toEqual(['姓名', '报表情况公需']);
    expect(says(['', '2023年学时'], ['', '姓名', '公需'])).toEqual(['', '姓名', '公需']);
    expect(says(['', '', '完成情况'], ['', '姓名', '公需'])).toEqual(['', '姓名', '完成情况公需']);
    expect(says(['标题'], ['', '完成情况'], ['', '姓名', '公需'])).toEqual(['', '姓名', '公需']);
  });

  test('括号里的单位不是列名；只写着单位的还是它', () => {
    expect(says(['姓名', '公需'], ['', '（学时）'])).toEqual(['姓名', '公需']);
    expect(says(['姓名', '公需'], ['', '（天）'])).toEqual(['姓名', '公需（天）']);
    expect(says(['姓名', '公需'], ['', '（学时）数'])).toEqual(['姓名', '公需（学时）数']);
    expect(says(['姓名', '公需', '备注（选填）'], ['姓名', '公需'])[2]).toBe('备注（选填）');
    expect(says(['姓名', '学时'], ['', '公需', '专业'])).toEqual(['姓名', '学时公需', '学时专业']);
    expect(says([], ['姓名', '公需'])).toEqual(['姓名', '公需']);
    expect(says(['姓名', '（学时）'])).toEqual(['姓名', '（学时）']);
    expect(says(['姓名', '公需（必学）'], ['', ' '])).toEqual(['姓名', '公需（必学）']);
  });

  test('上面一行的括号、日子、填报单位不算在列名里', () => {
    expect(says(['姓名', '完成情况（学时）', ''], ['', '公需', '专业'])).toEqual([
      ...['姓名', '完成情况公需', '完成情况专业'],
    ]);
    expect(says(['姓名', ' 完成情况（单位：\n学时） ', ''], ['', '公需', '专业'])[1]).toBe('完成情况公需');
    expect(says(['姓名', ' 公需（分钟） ', ''], ['', '线上', '线下'])[1]).toBe('公需（分钟）线上');
    expect(says(['填报单位：某校', '2023-12-31', ''], ['姓名', '公需', '专业'])).toEqual([
      ...['姓名', '公需', '专业'],
    ]);
    expect(says(['姓名', '公需（分钟）', ''], ['', '线上', '线下'])[1]).toBe('公需（分钟）线上');
  });

  test('下面一行自己不是一科，和上面的合起来是；应完成的不是', () => {
    const rows = [
      ['姓名', '公需科目', '', '应完成', '已完成情况'],
      ['', '面授', '远程', '专业', '选修'],
    ];
    expect(names(...rows).map(holdsHours)).toEqual([false, true, true, false, true]);
  });

  test('最近的一层和它合起来是一科，就不看更上面的', () => {
    const rows = [
      ['', '学习情况', ''],
      ['姓名', '公需科目', ''],
      ['', '面授', '远程'],
    ];
    expect(names(...rows)).toEqual(['姓名', '公需科目面授', '公需科目远程']);
  });

  test('上面写着考试、分钟的，下面不是学时；管着姓名、部门的，它们还是它们', () => {
    expect(names(['姓名', '考试', ''], ['', '公需', '专业']).map(holdsHours)).toEqual([false, false, false]);
    expect(names(['姓名', '公需（分钟）', ''], ['', '线上', '线下']).map(holdsHours)).toEqual([
      ...[false, false, false],
    ]);
    expect(names(['', '应完成', ''], ['姓名', '部门', '备注'])[1]).toBe('部门');
  });

  describe('专业科目下面的必修、选修是它的两部分', () => {
    const partsIn = (...rows: string[][]) => joinedHeadings(rows).map(({ partOf }) => partOf);
    const both = ['professional', 'professional'];

    test.each([
      ...['专业', '专业科目', '专业课', '专业课程', '专业学时', '专业学分', '专业科目学时'].map((group) => [
        group,
        '必修',
        '选修',
      ]),
      ...['课', '课程', '科目', '学时', '学分', '课学时'].map((end) => ['专业', `必修${end}`, `选修${end}`]),
      ['专业科目', '选修', '必修'],
    ])('%s：%s、%s', (group, first, second) => {
      expect(partsIn(['姓名', group, ''], ['', first, second])).toEqual([undefined, ...both]);
      expect(partsIn(['姓名', '学时', ''], ['', group, ''], ['', first, second]).slice(1)).toEqual(both);
      expect(partsIn(['', group, ''], ['部门', first, second]).slice(1)).toEqual(both);
    });

    test('公需科目的也是', () => {
      expect(partsIn(['姓名', '公需科目', ''], ['', '必修', '选修'])[1]).toBe('common');
    });

    test.each<[string, ...string[][]]>([
      ['没有另一半', ['姓名', '专业科目', ''], ['', '必修', '其他']],
      ['两个都是必修', ['姓名', '专业科目', ''], ['', '必修', '必修']],
      ['另一半在别的科目下面', ['姓名', '专业科目', '公需科目', ''], ['', '必修', '选修', '面授']],
      ['另一半隔着一列', ['姓名', '专业科目', '', ''], ['', '必修', '其他', '选修']],
      ['选修下面的', ['姓名', '选修', ''], ['', '必修', '选修']],
      ['个人选修下面的', ['姓名', '个人选修', ''], ['', '必修', '选修']],
      ['没有写哪一科', ['姓名', '学时', ''], ['', '必修', '选修']],
      ['上面还说了别的', ['姓名', '专业科目情况', ''], ['', '必修', '选修']],
      ['下面自己写着专业', ['姓名', '专业科目', ''], ['', '专业必修', '专业选修']],
      ['下面还说了别的', ['姓名', '专业科目', ''], ['', '必修门数', '选修门数']],
      ['没有上面一行', ['姓名', '必修', '选修']],
    ])('%s：不是', (_, ...rows) => {
      expect(partsIn(...rows).filter((part) => part !== undefined)).toEqual([]);
    });

    test('选修的名字带着上面的专业科目', () => {
      expect(names(['', '专业科目', ''], ['姓名', '必修', '选修'])[2]).toBe('专业科目选修');
      expect(names(['', '学时', ''], ['', '专业科目', ''], ['姓名', '必修', '选修'])[2]).toBe(
        '学时专业科目选修',
      );
      expect(names(['', '专业科目', ''], ['姓名', '专业必修', '专业学时'])[2]).toBe('专业学时');
    });
  });
});

describe('上面一行是不是把下面几列分了组', () => {
  const below = joinedHeadings([['姓名', '公需', '专业', '选修']]);
  test.each<[string[], boolean]>([
    [['', '2023年', '', ''], true],
    [['', '完成情况', '', ''], true],
    [['姓名', '2023年', '', ''], true],
    [[' 姓名 ', '2023年', '', ''], true],
    [['2023年学时统计'], false],
    [['', '', '', ''], false],
    [['部门', '2023年', '', ''], false],
    [['', '', '专业科目', ''], true],
    [['', '统计表', '', ''], false],
    [['', '填报单位：某校', '', ''], false],
    [['', '2023-12-31', '', ''], false],
  ])('%j：%s', (row, is) => {
    expect(isGroupRow(row, below)).toBe(is);
  });

  test.each<[string[], string[], boolean]>([
    [['', '统计', '', ''], ['', '姓名', '公需', '专业'], false],
    [['', '', '统计', ''], ['', '姓名', '公需', '专业'], true],
    [['', '说明', ''], ['姓名', '备注', ''], false],
    [['', '说明', '', ''], ['姓名', '备注', '', '公需'], true],
    [['', '个人情况', '', '完成情况'], ['姓名', '职称', '学历', '公需'], true],
    [['', '完成情况', '备注'], ['姓名', '公需', ''], true],
    [['', '2023年', ' ', ''], ['姓名', '公需', '专业', '选修'], true],
  ])('%j 在 %j 上面：%s', (row, lower, is) => {
    expect(isGroupRow(row, joinedHeadings([lower]))).toBe(is);
  });
});

test.each([
  ['公需学时', true],
  ['专业', true],
  ['个人选修', true],
  ['其中专业通识', false],
  ['姓名', false],
  ['合计', false],
])('“%s”是一科的学时：%s', (heading, is) => {
  expect(holdsHours(heading)).toBe(is);
});
