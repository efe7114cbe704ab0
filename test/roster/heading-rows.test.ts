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
    [['姓名', '其中：公需', '公需：学时'], false],
    [['姓名'], true],
    [['', '姓名', ''], true],
    [[], true],
    [['张三', '30'], true],
    [['张三', '30学时'], true],
    [['张三', '17.5个学时'], true],
    [['张三', '30小时'], true],
    [['姓名', '30学时以上'], false],
    [['姓名', '第30学时'], false],
    [['姓名：赵一', '公需：30学时'], true],
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
    for (const title of ['2023年统计表', '人员名单', '名册', '台账', '公需和专业'])
      expect(says(['', title], ['姓名', '学时'])).toEqual(['姓名', '学时']);
    expect(says(['', '公需'], ['姓名', '学时'])).toEqual(['姓名', '公需学时']);
  });

  test('括号里的单位不是列名；只写着单位的还是它', () => {
    expect(says(['姓名', '公需'], ['', '（学时）'])).toEqual(['姓名', '公需']);
    expect(says(['姓名', '公需'], ['', '（天）'])).toEqual(['姓名', '公需（天）']);
    expect(says(['姓名', '（学时）'])).toEqual(['姓名', '（学时）']);
  });

  test('上面一行的括号、日子、填报单位不算在列名里', () => {
    expect(says(['姓名', '完成情况（学时）', ''], ['', '公需', '专业'])).toEqual([
      ...['姓名', '完成情况公需', '完成情况专业'],
    ]);
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
});

describe('上面一行是不是把下面几列分了组', () => {
  const below = joinedHeadings([['姓名', '公需', '专业', '选修']]);
  test.each<[string[], boolean]>([
    [['', '2023年', '', ''], true],
    [['', '完成情况', '', ''], true],
    [['姓名', '2023年', '', ''], true],
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
