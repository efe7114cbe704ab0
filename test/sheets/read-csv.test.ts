import { describe, expect, test } from 'vitest';
import { encodings } from '~/sheets/encoding';
import { readPasted } from '~/sheets/read-pasted';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError, type SheetErrorKind } from '~/sheets/sheet-error';
import { encoded, firstSheet } from './made';

const rows = [
  ['2018年度继续教育汇总表', '', ''],
  ['姓名', '部门', '公需科目'],
  ['张三', '办公室，二楼', '18'],
  ['', '', ''],
  ['镕喆', '含“引号"和\n换行', '１８'],
];

function written(delimiter: string, lineEnd: string): string {
  const cell = (text: string) => (/["\n,;\t|，；、]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

describe.each([',', ';', '\t', '|', '，', '；', '、'])('用“%s”分隔的文字表格', (delimiter) => {
  describe.each(['\r\n', '\n', '\r'])('行尾 %j', (lineEnd) => {
    test.each([
      ['utf-8', 'utf8', false],
      ['utf-8', 'utf8', true],
      ['gb18030', 'gb18030', false],
      ['gb18030', 'gbk', false],
      ['utf-16le', 'utf-16le', true],
      ['utf-16le', 'utf-16le', false],
      ['utf-16be', 'utf-16be', true],
      ['utf-16be', 'utf-16be', false],
    ] as const)('%s（存成 %s，开头的标记：%s）自己认得出', async (encoding, saved, mark) => {
      const book = await readWorkbook(encoded(written(delimiter, lineEnd), saved, mark), '名单.csv');
      expect(book).toMatchObject({ format: 'csv', encoding, delimiter });
      expect(book.sheets[0]?.rows).toEqual(rows);
    });
  });
});

test('中文以外的字也不乱：GB18030 四字节的字', async () => {
  expect((await firstSheet(encoded('姓名,公需\n㐂𠮷,18', 'gb18030'))).rows[1]).toEqual(['㐂𠮷', '18']);
});

test.each(encodings)('人可以自己选编码：%s', async (encoding) => {
  const book = await readWorkbook(encoded('姓名,公需\n李四,18', encoding), '名单.csv', { encoding });
  expect(book.sheets[0]?.rows).toEqual([
    ['姓名', '公需'],
    ['李四', '18'],
  ]);
});

test('选错了编码，读坏的格子是“有乱码”，不当成内容', async () => {
  const bytes = encoded('姓名,公需\n张三,18', 'gb18030');
  const book = await readWorkbook(bytes, '名单.csv', { encoding: 'utf-8' });
  expect(book.sheets[0]?.rows[1]?.[0]).toMatchObject({ problem: 'garbled' });
  expect(book.sheets[0]?.rows[1]?.[1]).toBe('18');
});

test('人可以自己选分隔符', async () => {
  const book = await readWorkbook(encoded('姓名;公需,专业\n', 'utf8'), 'a.csv', { delimiter: ';' });
  expect(book.sheets[0]?.rows).toEqual([['姓名', '公需,专业']]);
});

test.each<[string, string]>([
  ['#N/A', 'error'],
  ['#DIV/0!', 'error'],
  ['#REF!', 'error'],
  ['########', 'error'],
  ['####', 'error'],
  ['#N/A ', 'error'],
  ...['#VALUE!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!'].map((text): [string, string] => [
    text,
    'error',
  ]),
  ['=B2+C2', 'formula-without-value'],
  ['=SUM(A1:A9)', 'formula-without-value'],
  ['4.40106E+17', 'lost-digits'],
  ['4E+17', 'lost-digits'],
  ['4.4E+17 ', 'lost-digits'],
])('格子里是 %s：%s', async (text, problem) => {
  expect((await firstSheet(encoded(`甲,${text},18`, 'utf8'))).rows[0]?.[1]).toEqual({ problem, read: text });
});

test.each([
  ['"=""00123"""', '00123'],
  ['"=""甲""""乙"""', '甲"乙'],
  ["'=张三", '=张三'],
  ["'-5", '-5'],
  ['440106199001011234\t', '440106199001011234'],
  ["'张三", "'张三"],
  ['#1', '#1'],
  ['###', '###'],
  ['4.4E+17号', '4.4E+17号'],
  ['E+', 'E+'],
])('格子里是 %s，读作 %s', async (text, read) => {
  expect((await firstSheet(encoded(`甲,${text},18`, 'utf8'))).rows[0]?.[1]).toBe(read);
});

test('从 Excel 或 WPS 粘贴的格子：制表符、带换行的格子、空行', () => {
  const book = readPasted('姓名\t公需\r\n"张\n三"\t18\r\n\r\n李四\t\r\n');
  expect(book.sheets[0]?.rows).toEqual([['姓名', '公需'], ['张\n三', '18'], [''], ['李四', '']]);
});

test('粘贴的是网页的源文，读里面的表格；没有表格的照文字读', () => {
  const book = readPasted('<table><tr><th>姓名<th>公需</tr><tr><td>甲<td>30</tr></table>');
  expect(book.sheets[0]?.rows).toEqual([
    ['姓名', '公需'],
    ['甲', '30'],
  ]);
  expect(readPasted('<td>甲<td>30')).toMatchObject({ format: 'pasted', sheets: [{ rows: [['甲', '30']] }] });
  expect(readPasted('<p>姓名,公需\n甲,30').sheets[0]?.rows[1]).toEqual(['甲', '30']);
});

test.each([
  ['[{"姓名":"甲"}]', 'data'],
  ['{ "姓名": "甲" }', 'data'],
  ['BEGIN:VCARD\nFN:甲', 'cards'],
])('粘贴的“%s”不是表格，说是什么', (text, kind) => {
  expect(() => readPasted(text)).toThrow(new SheetError(kind as SheetErrorKind).message);
});

test('回信时每行前面加的“>”，不是格子里的字', () => {
  const [heading, person] = [
    ['姓名', '公需'],
    ['甲', '30'],
  ];
  expect(readPasted('> 姓名\t公需\r\n>甲\t30\r\n').sheets[0]?.rows).toEqual([heading, person]);
  expect(readPasted('\n > 姓名\t公需\n\n> 甲\t30\n').sheets[0]?.rows).toEqual([[''], heading, [''], person]);
  expect(readPasted('>50\t公需\n甲\t30').sheets[0]?.rows[0]).toEqual(['>50', '公需']);
});

test('粘贴的格子里逗号再多，也只按制表符分', () => {
  expect(readPasted('甲\t一,二,三,四\n乙\t五,六,七,八').sheets[0]?.rows).toEqual([
    ['甲', '一,二,三,四'],
    ['乙', '五,六,七,八'],
  ]);
});

test.each([
  ['姓名\n甲', [['姓名'], ['甲']]],
  ['姓名\n甲\n', [['姓名'], ['甲']]],
  [
    '姓名,公需\n,18',
    [
      ['姓名', '公需'],
      ['', '18'],
    ],
  ],
  ['姓名,公需\n甲,18\n\n', [['姓名', '公需'], ['甲', '18'], ['']]],
])('最后一行有没有行尾都是一行：%j', async (text, rows) => {
  expect((await firstSheet(encoded(text, 'utf8'))).rows).toEqual(rows);
});

test('粘贴逗号分隔的几行也行；什么都没有就说清楚', () => {
  expect(readPasted('姓名,公需\n甲,18').sheets[0]?.rows[1]).toEqual(['甲', '18']);
  expect(() => readPasted(' \n ')).toThrow('这个表格里没有内容');
});

test('粘贴的字里写着网页的标签，不是网页', () => {
  expect(readPasted('姓名,备注\n甲,<td>')).toEqual({
    format: 'pasted',
    delimiter: ',',
    sheets: [
      {
        name: '粘贴的表格',
        rows: [
          ['姓名', '备注'],
          ['甲', '<td>'],
        ],
      },
    ],
  });
});

test.each(['张三,18学时', '"张三",18学时'])('读的时候报告进度，从不后退，到 1 为止：%s', async (row) => {
  const shares: number[] = [];
  const text = `姓名,公需\n${`${row}\n`.repeat(300_000 / 2)}`;
  const onProgress = (share: number) => void shares.push(share);
  const { sheets } = await readWorkbook(encoded(text, 'gb18030'), '大.csv', { onProgress });
  expect(sheets[0]?.rows).toHaveLength(150_001);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[shares.length - 1]).toBe(1);
  expect(shares.filter((share) => share > 0 && share < 1)).not.toEqual([]);
});

test.each([
  ['名单.csv', '名单'],
  ['2018.名单.CSV', '2018.名单'],
  ['C:\\表\\名单.csv', '名单'],
  ['/表/名单.txt', '名单'],
  ['名单', '名单'],
])('文件叫 %s，表就叫“%s”', async (file, name) => {
  expect((await firstSheet(encoded('姓名,公需', 'utf8'), file)).name).toBe(name);
});

test.each([
  '甲,00012\t,18',
  '甲;00012\t;18',
  '甲,00012\t',
  '甲,00012\t\n',
  '甲,00012\t\r\n',
  '甲,"00012\t",18',
])('%j：号码后面让 Excel 不动它的制表符，不是号码的一部分', async (text) => {
  expect((await firstSheet(encoded(text, 'utf8'))).rows[0]?.[1]).toBe('00012');
});

test('人自己选了分隔符的，号码后面的制表符也不是号码的', async () => {
  const book = (text: string) => readWorkbook(encoded(text, 'utf8'), '', { delimiter: ',' });
  for (const text of ['甲,00012\t', '甲,00012\t\n乙,1', '甲,"00012\t",18', '甲,00012\t,18'])
    expect((await book(text)).sheets[0]?.rows[0]?.[1]).toBe('00012');
});

test.each([
  ['D:\\人员\\2024.1.人员.csv', '2024.1.人员'],
  ['名单.2024.csv', '名单.2024'],
])('文件叫 %s，名单就叫 %s：只去掉文件夹和最后的后缀', async (file, name) => {
  const { sheets } = await readWorkbook(new TextEncoder().encode('姓名,公需\n甲,18'), file);
  expect(sheets[0]?.name).toBe(name);
});
