import { describe, expect, test } from 'vitest';
import { decoded } from '~/sheets/encoding';
import { encoded, firstSheet } from './made';

const only = '姓名，公需，张三，十八，李四，二十';

describe('文字是怎样存的', () => {
  test.each([
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['utf-8', 'utf8'],
  ] as const)('开头有标记的照标记读，哪怕全是汉字：%s', (encoding, saved) => {
    expect(decoded(encoded(only, saved, true))).toEqual({ encoding, text: only });
  });

  test('标记写着 UTF-8，坏了一个字节也还是 UTF-8：坏的那一格有乱码，别的不受牵连', async () => {
    const bytes = encoded('姓名,公需\n张三,18\n李四,x\n', 'utf8', true);
    bytes[bytes.length - 2] = 0xff;
    expect(decoded(bytes).encoding).toBe('utf-8');
    expect((await firstSheet(bytes)).rows).toEqual([
      ['姓名', '公需'],
      ['张三', '18'],
      ['李四', { problem: 'garbled', read: '\ufffd' }],
    ]);
  });

  test('UTF-16 没有标记，开头几个都是汉字也认得出', () => {
    const text = `${'姓名科目专业选修'.repeat(3)}\t18\t42\t12\r\n`;
    expect(decoded(encoded(text, 'utf-16le')).encoding).toBe('utf-16le');
    expect(decoded(encoded(text, 'utf-16be')).encoding).toBe('utf-16be');
  });

  test('偶然有一个空字节的 GBK 不是 UTF-16', () => {
    const bytes = encoded(`姓名,公需\n${'张三,18\n'.repeat(30)}`, 'gbk');
    bytes[20] = 0;
    expect(decoded(bytes).encoding).toBe('gb18030');
  });

  test('人选了的编码最大，比标记还大', () => {
    expect(decoded(encoded('甲', 'utf8', true), 'gb18030').encoding).toBe('gb18030');
    expect(decoded(encoded('甲,1', 'utf-16le'), 'utf-8').encoding).toBe('utf-8');
  });
});
