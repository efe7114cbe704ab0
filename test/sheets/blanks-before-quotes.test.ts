import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '~/sheets/read-text';

const read = (text: string) => readText(text, ',', () => {});

test.each([
  [' 屏 5", "甲"', [[' 屏 5"', '甲']]],
  ['张三, "办公室", 18', [['张三', '办公室', ' 18']]],
  ['张三,  "一科,二组",18', [['张三', '一科,二组', '18']]],
  [
    ' "张三",18\n  "李四",20',
    [
      ['张三', '18'],
      ['李四', '20'],
    ],
  ],
  ['张三,"他说, ""好""", "18"', [['张三', '他说, "好"', '18']]],
  ['张三 "小张",18', [['张三 "小张"', '18']]],
  ['"一, ""二""",18', [['一, "二"', '18']]],
  ['张三,18, "末"', [['张三', '18', '末']]],
  ['张三, 18, ', [['张三', ' 18', ' ']]],
  ['张三, 约"18"学时,3', [['张三', ' 约"18"学时', '3']]],
  [
    '张三, "没有关上,18\n李四,20,3',
    [
      ['张三', ' "没有关上', '18'],
      ['李四', '20', '3'],
    ],
  ],
])('引号前面多打了空格的 %j：照引号读', (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test('每一格都用引号，前面有几个空格都一样', () => {
  const cell = fc.constantFrom('甲', '一,二', '他说"好"', '', '上\n下', '18');
  const row = fc.array(fc.tuple(cell, fc.constantFrom('', ' ', '   ')), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const text = (blanks: boolean) =>
        rows
          .map((cells) => cells.map(([c, b]) => `${blanks ? b : ''}"${c.replace(/"/g, '""')}"`).join(','))
          .join('\n');
      expect(read(text(true))).toEqual(read(text(false)));
    }),
    { seed: 12, numRuns: 300 },
  );
});
