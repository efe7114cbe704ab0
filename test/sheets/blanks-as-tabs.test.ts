import { expect, test } from 'vitest';
import { blanksAsTabs } from '~/sheets/blanks-as-tabs';
import { readPasted } from '~/sheets/read-pasted';

const rows = (text: string) => readPasted(text).sheets[0]?.rows;

test('用几个空格对齐的表：按空格分格', () => {
  const text =
    '2023年度学时\n  姓名    公需  专业  选修\n  张　三    30    42    18\n  李四      30    40    18\n';
  expect(rows(text)).toEqual([
    ['2023年度学时'],
    ['姓名', '公需', '专业', '选修'],
    ['张　三', '30', '42', '18'],
    ['李四', '30', '40', '18'],
  ]);
});

test('只隔一个空格，每一行一样多格：也按空格分', () => {
  expect(rows('姓名 公需 专业 选修\n张三 30 42 18')).toEqual([
    ['姓名', '公需', '专业', '选修'],
    ['张三', '30', '42', '18'],
  ]);
});

test.each([
  ['有一行少一格：空着的是哪一格看不出来', '姓名  公需  专业  选修\n张三  30  42  18\n李四  30  18'],
  ['有别的分隔符', '姓名,公需  学时,专业\n张三,30,42'],
  ['每一行都有别的分隔符', '甲,一  二  三\n乙,四  五  六'],
  ['只有一行是这样', '姓名  公需  专业\n'],
  ['只有两格', '姓名  公需\n张三  30'],
  ['一句话', '这一列写的是 继续教育 学时'],
])('%s：原样', (_, text) => {
  expect(blanksAsTabs(text)).toBe(text);
});
