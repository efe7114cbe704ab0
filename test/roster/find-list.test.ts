import { describe, expect, test } from 'vitest';
import { findList } from '~/roster/find/find-list';
import type { Sheet } from '~/sheets/workbook';

const people: Sheet = {
  name: '名单',
  rows: [
    ['姓名', '公需', '专业', '选修'],
    ['甲', '30', '42', '18'],
  ],
};
const sums: Sheet = {
  name: '汇总',
  rows: [
    ['部门', '年度', '公需', '专业', '选修'],
    ['一部', '2023', '30', '42', '18'],
  ],
};
const contacts: Sheet = {
  name: '通讯录',
  rows: [
    ['姓名', '工号', '部门'],
    ['甲', 'A1', '一部'],
  ],
};
const rich: Sheet = {
  name: '旧',
  rows: [
    ['姓名', '工号', '部门', '年度', '公需', '专业', '选修'],
    ['甲', '1', '一', '2023', '0', '0', '0'],
  ],
};
const notes: Sheet = { name: '说明', rows: [['填表说明'], ['姓名要填全']] };
const hidden = (sheet: Sheet): Sheet => ({ ...sheet, hidden: true });

describe('几张表里先看哪一张', () => {
  test.each<[string, Sheet[], string]>([
    ['有姓名的在合计前面，哪怕合计认得的列更多', [sums, people], '名单'],
    ['看得见的在隐藏的前面，哪怕隐藏的列更多', [hidden(rich), people], '名单'],
    ['看得见的在隐藏的前面，只有合计也一样', [hidden(people), sums], '汇总'],
    ['有学时的在通讯录前面', [contacts, people], '名单'],
    [
      '有一列是姓名还是工号要问的，在合计前面',
      [
        sums,
        {
          name: '人',
          rows: [
            ['姓名/工号', '公需'],
            ['甲', '30'],
          ],
        },
      ],
      '人',
    ],
    ...['工号/部门', '工号'].map((heading): [string, Sheet[], string] => [
      `只有“${heading}”的，在合计前面`,
      [
        sums,
        {
          name: '人',
          rows: [
            [heading, '公需'],
            ['A1', '30'],
          ],
        },
      ],
      '人',
    ]),
    [
      '并排的、不能一起核对的，在合计前面',
      [
        sums,
        {
          name: '并排',
          rows: [
            ['姓名', '公需', '姓名', '专业'],
            ['甲', '30', '乙', '42'],
          ],
        },
      ],
      '并排',
    ],
    [
      '有学时的在通讯录前面，哪怕通讯录认得的列更多',
      [
        {
          name: '大通讯录',
          rows: [
            ['姓名', '工号', '部门', '年度', '行业'],
            ['甲', 'A1', '一部', '2023', '一般'],
          ],
        },
        people,
      ],
      '名单',
    ],
    ['有姓名没有学时的，在有学时没有姓名的前面', [sums, contacts], '通讯录'],
    ['看得见的只有说明，隐藏的才是名单', [notes, hidden(people)], '名单'],
    ['都隐藏着，照样比', [hidden(sums), hidden(people)], '名单'],
    ['有人的在空的模板前面', [{ name: '模板', rows: people.rows.slice(0, 1) }, people], '名单'],
    [
      '有人的在只有示例的模板前面',
      [{ name: '模板', rows: [...people.rows.slice(0, 1), ['张三（示例）', '30', '42', '18']] }, people],
      '名单',
    ],
    [
      '有人的在只有空白行的模板前面',
      [{ name: '模板', rows: [...people.rows.slice(0, 1), [' ', '', '', '']] }, people],
      '名单',
    ],
    ...['例：张三', '例)张三', '范例', '样例', '举例'].map((who): [string, Sheet[], string] => [
      `有人的在只写着“${who}”的模板前面`,
      [{ name: '模板', rows: [...people.rows.slice(0, 1), [who, '30', '42', '18']] }, people],
      '名单',
    ]),
    [
      '名字里有“例”的也是人',
      [{ ...people, name: '甲表', rows: [...people.rows.slice(0, 1), ['张例', '30', '42', '18']] }, people],
      '甲表',
    ],
    ['一样好的，前面的', [people, { ...people, name: '第二张' }], '名单'],
  ])('%s', (_, sheets, first) => {
    const { sheet, others } = findList({ format: 'xlsx', sheets });
    expect(sheets[sheet]?.name).toBe(first);
    expect(others).toEqual(sheets.flatMap((s, i) => (i === sheet || s.name === '说明' ? [] : [i])));
  });
});
