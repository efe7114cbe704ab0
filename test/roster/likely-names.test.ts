import { describe, expect, test } from 'vitest';
import { likelyNames, namesBesideIds } from '~/roster/find/likely-names';

const people = ['赵一一', '钱二', '孙三三', '李四'];
/** A list of these columns, each with its cells. */
function listed(...columns: (readonly [heading: string, cells: readonly string[]])[]) {
  const rows = Array.from({ length: 4 }, (_, i) => columns.map(([, cells]) => cells[i] ?? ''));
  return [rows, columns.map(([heading]) => heading)] as const;
}
const likeliest = (...columns: Parameters<typeof listed>) => likelyNames(...listed(...columns), new Set());

describe('没有叫姓名的列，哪一列最像', () => {
  test.each<[string, Parameters<typeof listed>, number[]]>([
    [
      '叫法像、写的也像的在前',
      [
        ['甲列', people],
        ['教师', people],
      ],
      [1, 0],
    ],
    [
      '叫法像、写的不像，也在里面，在后',
      [
        ['员工', ['A部', 'B部']],
        ['人员', people],
      ],
      [1, 0],
    ],
    [
      '叫法说是别的',
      [
        ['备注', people],
        ['课程', people],
        ['部门', people],
      ],
      [],
    ],
    ['写的是数', [['人员', ['1', '2', '3', '4']]], []],
    ['数在后面的', [['人员', ['赵1', '钱2', '孙3', '李4']]], [0]],
    ['数开头的', [['人员', ['1班', '2班', '3班', '4班']]], []],
    ['一半是数', [['人员', ['1', '2', '赵一', '钱二']]], [0]],
    ['空着', [['人员', []]], []],
    ['·前后还有别的字', [['甲列', ['A组·赵一', 'B组·钱二', 'C组·孙三', 'D组·李四']]], []],
    ['·后面还有别的字', [['甲列', ['赵一·孙1', '钱二·李2', '孙三·周3', '李四·吴4']]], []],
    [
      '“名”“者”后面还有字的，叫法不像',
      [
        ['甲列', people],
        ['名额', people],
        ['作者群', people],
      ],
      [0, 1, 2],
    ],
    ['翻来覆去几个名字', [['甲列', ['赵一', '赵一', '赵一', '赵一']]], []],
    ['一半像名字', [['甲列', ['赵一', '钱二', '一二三四五六', '七八九十一二']]], []],
    ['多一半像名字', [['甲列', ['赵一', '钱二', '孙三', '七八九十一二']]], [0]],
    [
      '少数民族的名字、中间有空格的',
      [['甲列', ['买买提·艾力', '赵 一', '阿依古丽·买买提·艾力', '钱二']]],
      [0],
    ],
    [
      '一样像的，左边的在前',
      [
        ['甲列', people],
        ['乙列', people],
      ],
      [0, 1],
    ],
  ])('%s', (_, columns, found) => {
    expect(likeliest(...columns)).toEqual(found);
  });

  test.each(['行标签', '参加人', '学习者', '花名', '会计', '老师（全称）'])('叫“%s”的像', (heading) => {
    expect(likeliest(['甲列', people], [heading, people])).toEqual([1, 0]);
  });

  test('最多五列；已经有用的不算', () => {
    const six = Array.from({ length: 6 }, () => ['甲列', people] as const);
    expect(likeliest(...six)).toEqual([0, 1, 2, 3, 4]);
    expect(likelyNames(...listed(...six), new Set([1, 2]))).toEqual([0, 3, 4, 5]);
  });
});

test('有工号的名单，叫法像、写的几乎都像名字的才当作姓名', () => {
  const found = (...columns: Parameters<typeof listed>) => namesBesideIds(...listed(...columns), new Set());
  expect(found(['工号', ['1', '2', '3', '4']], ['教师', people])).toBe(1);
  expect(found(['甲列', people])).toBeUndefined();
  expect(namesBesideIds(...listed(['工号', ['1', '2']], ['教师', people]), new Set([1]))).toBeUndefined();
  expect(found(['教师', ['赵一', '钱二', '孙三', '一二三四五六']])).toBeUndefined();
  expect(found(['备注', people])).toBeUndefined();
});
