import { describe, expect, test } from 'vitest';
import { readPasted } from '~/sheets/read-pasted';
import { encoded, firstSheet } from './made';

const rows = [
  ['姓名', '部门', '公需'],
  ['张三', '办公室', '18'],
  ['李四', '', '30'],
];
const lined = (between: string, of = rows) => of.map((row) => row.join(between)).join('\r\n');

const texts: readonly (readonly [string, string])[] = [
  ['每一格后面多一个制表符', rows.map((row) => row.map((cell) => `${cell}\t`).join(',')).join('\r\n')],
  [
    '每一格前后各多两个制表符',
    rows.map((row) => row.map((cell) => `\t\t${cell}\t\t`).join(',')).join('\r\n'),
  ],
  ['每一格前面多一个制表符', rows.map((row) => row.map((cell) => `\t${cell}`).join(',')).join('\r\n')],
  ['引号里面多一个制表符', rows.map((row) => row.map((cell) => `"${cell}\t"`).join(',')).join('\r\n')],
  ['全角的竖线', lined('｜')],
  ['画的竖线', lined('│')],
  ['有的行打的是中文逗号', '姓名,部门,公需\n张三，办公室，18\n李四,,30'],
  ['表头打的是中文逗号', '姓名，部门，公需\n张三,办公室,18\n李四,,30'],
];

describe('格子之间怎样写的都分得开', () => {
  test.each(texts)('%s', async (_, text) => {
    expect((await firstSheet(encoded(text, 'gbk'))).rows).toEqual(rows);
    expect(readPasted(text).sheets[0]?.rows).toEqual(rows);
  });

  test('画了框的表', () => {
    const rule = (from: string, between: string, to: string) => `${from}──${between}──${between}──${to}`;
    const drawn = [
      rule('┌', '┬', '┐'),
      ...rows.flatMap((row) => [`│${row.map((cell) => ` ${cell} `).join('│')}│`, rule('├', '┼', '┤')]),
    ].join('\n');
    const read = readPasted(drawn).sheets[0]?.rows.filter((row) => row.length > 1);
    expect(read?.map((row) => row.slice(1, -1).map((cell) => String(cell).trim()))).toEqual(rows);
  });
});

test('只写着横线的一行，竖线分开的表里是画的线，别的表里是字', () => {
  const read = (by: string) =>
    readPasted(['甲', '--', '乙'].map((cell) => [cell, cell].join(by)).join('\n')).sheets[0]?.rows;
  expect(read('|')).toEqual([['甲', '甲'], [''], ['乙', '乙']]);
  for (const by of ['\t', ',', ';']) expect(read(by)?.[1]).toEqual(['--', '--']);
});

test.each<[string, string, string[]]>([
  ['制表符分开的，格子里有逗号', '张三\t一,二\t18\n李四\t三\t30', ['张三', '一,二', '18']],
  ['制表符分开的，行末空着，格子里有逗号', '张三\t一,二\t\n李四\t三\t30', ['张三', '一,二', '']],
  ['只有一列、行末有制表符的', '张三\t\n李四\t', ['张三', '']],
  ['格子里有一个全角的竖线', '张三,一｜二,18\n李四,三,30', ['张三', '一｜二', '18']],
  ['格子里有中文逗号', '张三,好，的,18\n李四,三,30', ['张三', '好，的', '18']],
  ['格子里有中文逗号，分开了刚好一样多', '张三，好,18\n李四，30\n王五,42', ['张三，好', '18']],
  ['只有一格，中文逗号的个数和别的行不同', '说明：一，二\n张三,甲,18\n李四,三,30', ['说明：一，二']],
])('%s：不动', (_, text, first) => {
  expect(readPasted(text).sheets[0]?.rows[0]).toEqual(first);
});

test.each<[string, string[], string[]]>([
  ['画的竖线', ['│姓名│公需│', '├──┼──┤', '│张三│18│'], ['', '姓名', '公需', '']],
  ['空格', ['姓名 公需 专业', '张三 18 42'], ['姓名', '公需', '专业']],
  ['单引号', ["'姓名','一,二'", "'张三','18'"], ['姓名', '一,二']],
  ['末尾的分号', ['姓名,公需;', '张三,18;'], ['姓名', '公需']],
  ['多余的制表符', ['姓名\t,公需\t', '张三\t,18\t'], ['姓名', '公需']],
  ['引号前面的空格', ['姓名, "一,二"', '张三, "18"'], ['姓名', '一,二']],
])('%s：行尾怎样写都一样', (_, lines, first) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const read = readPasted(lines.join(end)).sheets[0]?.rows;
    expect(read).toHaveLength(lines.length);
    expect(read?.[0]).toEqual(first);
    expect(readPasted(lines.join(end) + end).sheets[0]?.rows).toEqual(read);
  }
});
