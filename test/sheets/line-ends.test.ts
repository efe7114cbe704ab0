import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delimiter } from '~/sheets/delimiter-names';
import { readPasted } from '~/sheets/read-pasted';
import { readText } from '~/sheets/read-text';
import { encoded, firstSheet } from './made';

const read = (text: string, delimiter: Delimiter = ',') => readText(text, delimiter, () => {});

const lineEnd = fc.constantFrom('\r\n', '\n', '\r');
const cell = fc.oneof(
  fc.constantFrom('', '张三', '18', '17.5', '一部', '补学，公需'),
  fc.constantFrom('一部\n（东）', '含"引号"', '18,5', 'a\tb|c', '\n'),
);
const row = fc.record({ cells: fc.array(cell, { minLength: 2, maxLength: 4 }), end: lineEnd });

describe('每一行都算得到', () => {
  test('行尾随便哪一种、哪一行哪一种，读出来都一样（fast-check 种子 20181227）', () => {
    const rows = fc.array(row, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.constantFrom<Delimiter>(',', '\t', ';', '|'), fc.boolean(), (given, by, last) => {
        const quoted = (text: string, end: string) =>
          /["\n]/.test(text) || text.includes(by)
            ? `"${text.replace(/"/g, '""').replace(/\n/g, end)}"`
            : text;
        const lines = given.map(({ cells, end }) => cells.map((c) => quoted(c, end)).join(by));
        const text = lines.map((line, i) => line + (last && i === lines.length - 1 ? '' : given[i]?.end));
        expect(read(text.join(''), by)).toEqual(given.map(({ cells }) => cells));
      }),
      { seed: 20181227, numRuns: 1000 },
    );
  });

  test.each([
    ['表头用换行，下面用回车换行', '姓名,公需\n甲,18\r\n乙,18\r\n'],
    ['表头用回车换行，下面用换行', '姓名,公需\r\n甲,18\n乙,18\n'],
    ['有一行用回车', '姓名,公需\r\n甲,18\r乙,18\r\n'],
    ['全用回车', '姓名,公需\r甲,18\r乙,18'],
    ['全用 NEL', '姓名,公需\u0085甲,18\u0085乙,18\u0085'],
    ['全用 Unicode 的行尾和段尾', '姓名,公需\u2028甲,18\u2029乙,18'],
    ['末尾有 DOS 的文件结束符', '姓名,公需\r\n甲,18\r\n乙,18\r\n\x1a'],
    ['最后一格后面就是结束符', '姓名,公需\n甲,18\n乙,18\x1a'],
    ['页与页之间有换页符', '姓名,公需\n\f甲,18\n\f乙,18\n'],
    ['格子里有空字节、竖直制表符、删除符', '姓\0名,公需\n甲\v,1\x7f8\n乙,18\b\n'],
    ['末尾补了许多空字节', `姓名,公需\n甲,18\n乙,18${'\0'.repeat(4000)}`],
    ['几份文件接在一起，各有开头的标记', '\ufeff姓名,公需\n\ufeff"甲",18\n\ufeff乙,18\n'],
  ])('%s', async (_, text) => {
    const rows = [
      ['姓名', '公需'],
      ['甲', '18'],
      ['乙', '18'],
    ];
    expect(read(text)).toEqual(rows);
    expect(readPasted(text).sheets[0]?.rows).toEqual(rows);
    expect((await firstSheet(encoded(text, 'utf8'))).rows).toEqual(rows);
    expect((await firstSheet(encoded(text, 'gb18030'))).rows).toEqual(rows);
    expect((await firstSheet(encoded(text, 'utf-16le', true))).rows).toEqual(rows);
  });

  test.each(['\r\n', '\n', '\r'])('格子里的 Unicode 行尾，不把一行分成两行：行尾是 %j 的', (end) => {
    expect(read(`甲,补学\u2028第二批,18${end}乙,,18${end}`)).toEqual([
      ['甲', '补学\u2028第二批', '18'],
      ['乙', '', '18'],
    ]);
  });

  test('开头空着一行、行尾和别的不同，也是一行', () => {
    expect(read('\n甲,18\r\n乙,18\r\n')).toEqual([[''], ['甲', '18'], ['乙', '18']]);
  });

  test('竖线画的表，表头下面的横线是空行，人都在', () => {
    expect(read('| 姓名 | 公需 |\n|:--| --: |\n| - | 18 |\n| 甲-- | 18 |\n| --甲 | 18 |\n', '|')).toEqual([
      ['', ' 姓名 ', ' 公需 ', ''],
      [''],
      ['', ' - ', ' 18 ', ''],
      ['', ' 甲-- ', ' 18 ', ''],
      ['', ' --甲 ', ' 18 ', ''],
    ]);
  });
});
