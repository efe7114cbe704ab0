import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { encoded, firstSheet, refusal, xlsxParts, zipped } from './made';

type Parts = Record<string, string>;

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** How a package is laid out: everything in it that programs do differently and that says nothing. */
interface Form {
  readonly workbook: string;
  readonly sheets: string;
  /** A path as its zip names it. */
  readonly named: (path: string) => string;
  /** The target that stands for a path, said in a folder. */
  readonly target: (path: string, folder: string) => string;
  readonly types: string;
  readonly prefix: string;
  /** XML as a program writes it: which quotes, which order of attributes. */
  readonly written: (xml: string) => string;
}

const usual: Form = {
  workbook: 'xl/workbook.xml',
  sheets: 'xl/worksheets/',
  named: (path) => path,
  target: (path, folder) => (path.startsWith(folder) ? path.slice(folder.length) : `/${path}`),
  types: transitional,
  prefix: '',
  written: (xml) => xml,
};

const firstRows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>公需</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>0.3</v></c></row>';
const secondRows = '<row r="1" hidden="1"><c r="A1"><v>7</v></c></row>';
const rows = [
  [
    ['姓名', '公需'],
    ['张三', { problem: 'shown-as-percent', read: '30%' }],
  ],
  [['7']],
];

/** A workbook of two sheets, the second hidden and first in the package, laid out in a form. */
function packageIn({ workbook, sheets, named, target, types, prefix, written }: Form): Uint8Array {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const paths = {
    b: `${sheets}a.xml`,
    a: `${sheets}b.xml`,
    strings: `${folder}texts.xml`,
    styles: 'looks.xml',
  };
  const p = (xml: string) => written(xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`));
  const rel = (id: string, type: string, path: string, from: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target(path, from)}"/>`;
  const rels = (said: string) => written(`<Relationships>${said}</Relationships>`);
  const sheet = (said: string) => p(`<worksheet><sheetData>${said}</sheetData></worksheet>`);
  const parts: Parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': rels(
      rel('r0', 'extended-properties', 'docProps/app.xml', '') + rel('r1', 'officeDocument', workbook, ''),
    ),
    [workbook]: p(
      '<workbook><sheets><sheet name="名单" sheetId="5" r:id="one"/><sheet name="旧的" sheetId="2" state="veryHidden" r:id="two"/></sheets></workbook>',
    ),
    [`${folder}_rels/${workbook.slice(folder.length)}.rels`]: rels(
      rel('two', 'worksheet', paths.b, folder) +
        rel('one', 'worksheet', paths.a, folder) +
        rel('s', 'sharedStrings', paths.strings, folder) +
        rel('t', 'styles', paths.styles, folder),
    ),
    [paths.b]: sheet(secondRows),
    [paths.a]: sheet(firstRows),
    [paths.strings]: p('<sst><si><t>姓名</t></si><si><r><t>张</t></r><r><t>三</t></r></si></sst>'),
    [paths.styles]: p('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>'),
  };
  return zipped(Object.fromEntries(Object.entries(parts).map(([path, part]) => [named(path), part])));
}

const climbing = (path: string, folder: string) =>
  `${folder
    .split('/')
    .slice(1)
    .map(() => '../')
    .join('')}${path}`;

const choices: { readonly [K in keyof Form]: readonly (readonly [says: string, as: Form[K]])[] } = {
  workbook: [
    ['工作簿叫 workbook22', 'xl/workbook22.xml'],
    ['工作簿叫别的', 'book/main.xml'],
    ['工作簿在最外面', 'wb.xml'],
    ['工作簿在里面几层', 'a/b/c/工作簿.xml'],
  ],
  sheets: [
    ['表在别的文件夹', 'sheets/deep/'],
    ['表在最外面', ''],
  ],
  named: [
    ['反斜线', (path) => path.replace(/\//g, '\\')],
    ['大写', (path) => path.toUpperCase()],
    ['小写', (path) => path.toLowerCase()],
    ['前面有斜线', (path) => `/${path}`],
    ['前面有点和斜线', (path) => `./${path}`],
  ],
  target: [
    ['从头写的地址', (path) => `/${path}`],
    ['往上走的地址', climbing],
    ['带点的地址', (path, folder) => `./${climbing(path, folder)}`],
    [
      '带点的地址，在同一个文件夹里',
      (path, folder) => (path.startsWith(folder) ? `./${path.slice(folder.length)}` : `/${path}`),
    ],
    ['反斜线的地址', (path) => `\\${path.replace(/\//g, '\\')}`],
    ['没有斜线、却从头写的地址', (path) => path],
    ['大小写不同的地址', (path) => `/${path.toUpperCase()}`],
    ['编过码的地址', (path) => `/${path.split('/').map(encodeURIComponent).join('/')}`],
  ],
  types: [['严格的标准', strict]],
  prefix: [
    ['前缀 x', 'x:'],
    ['前缀 ns0', 'ns0:'],
  ],
  written: [
    ['单引号', (xml) => xml.replace(/"/g, "'")],
    ['等号两边有空格', (xml) => xml.replace(/="/g, ' = "')],
    [
      '属性倒着写',
      (xml) =>
        xml.replace(
          /<([\w:]+)((?: [\w:]+="[^"]*")+)/g,
          (_, n, a: string) => `<${n} ${(a.match(/[\w:]+="[^"]*"/g) ?? []).reverse().join(' ')}`,
        ),
    ],
    ['一个属性一行', (xml) => xml.replace(/ (?=[\w:]+=")/g, '\r\n\t')],
    ['开头有说明和注释', (xml) => `\ufeff<?xml version="1.0"?>\n<!-- <sheet> -->\n${xml}\n`],
    ['每个标签一行', (xml) => xml.replace(/>(?=<)/g, '>\n  ')],
  ],
};

async function expectRead(form: Form): Promise<void> {
  const { sheets } = await readWorkbook(packageIn(form), '');
  expect(sheets.map((s) => s.rows)).toEqual(rows);
  expect(sheets.map((s) => s.name)).toEqual(['名单', '旧的']);
  expect(sheets.map((s) => s.hidden)).toEqual([false, true]);
}

describe('一个文件里有什么，看它自己怎么说', () => {
  test('通常的样子', () => expectRead(usual));

  const forms = (Object.keys(choices) as (keyof Form)[]).flatMap((key) =>
    choices[key].map(([says, as]) => [says, { ...usual, [key]: as }] as const),
  );
  test.each(forms)('%s', (_, form) => expectRead(form));

  test('几种样子放在一起，读到的也一样', async () => {
    const one = <K extends keyof Form>(key: K) =>
      fc.constantFrom(usual[key], ...choices[key].map(([, as]) => as)) as fc.Arbitrary<Form[K]>;
    const form = fc.record({
      workbook: one('workbook'),
      sheets: one('sheets'),
      named: one('named'),
      target: one('target'),
      types: one('types'),
      prefix: one('prefix'),
      written: one('written'),
    });
    await fc.assert(fc.asyncProperty(form, expectRead), { seed: 2023, numRuns: 100 });
  }, 60_000);
});

const one = '<row r="1"><c r="A1"><v>18</v></c></row>';

test('没有写关系、名字都照通常的，也读', async () => {
  const percent = '<row r="1"><c r="A1" s="1"><v>0.3</v></c><c r="B1" t="s"><v>0</v></c></row>';
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';
  const { 'xl/_rels/workbook.xml.rels': _, ...parts } = xlsxParts(percent, styles);
  parts['xl/sharedStrings.xml'] = '<sst><si><t>张三</t></si></sst>';
  const read = [[{ problem: 'shown-as-percent' }, '张三']];
  expect((await firstSheet(zipped(parts))).rows).toMatchObject(read);
  const none = { ...parts, 'xl/_rels/workbook.xml.rels': '<Relationships/>' };
  expect((await firstSheet(zipped(none))).rows).toMatchObject(read);
  const { 'xl/workbook.xml': book = '', ...rest } = xlsxParts(one);
  for (const path of ['xl/workbook3.xml', 'workbook.xml'])
    expect((await firstSheet(zipped({ ...rest, [path]: book }))).rows).toEqual([['18']]);
});

test('没有写关系的几张表，按次序找；找不到的是坏了', async () => {
  const { 'xl/_rels/workbook.xml.rels': _, ...parts } = xlsxParts(one);
  parts['xl/workbook.xml'] = '<workbook><sheets><sheet name="一"/><sheet/></sheets></workbook>';
  expect(await refusal(zipped(parts))).toBe('broken');
  parts['xl/worksheets/sheet2.xml'] = xlsxParts(one.replace('18', '30'))['xl/worksheets/sheet1.xml'] ?? '';
  const { sheets } = await readWorkbook(zipped(parts), '');
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['一', [['18']]],
    ['', [['30']]],
  ]);
});

test.each([
  ['说的工作簿不在，通常的在', 'xl/none.xml', undefined],
  ['名字里有 bin', 'xl/workbook.bin.xml', undefined],
  ['大写的二进制', 'xl/BOOK.BIN', 'binary'],
])('%s', async (_, target, kind) => {
  const rels = `<Relationships><Relationship Id="x" Type="${transitional}/officeDocument" Target="${target}"/></Relationships>`;
  expect(await refusal(zipped({ ...xlsxParts(one), '_rels/.rels': rels }))).toBe(kind);
});

test('工作簿没有列出表的，文件夹里的表都读，按次序起名字', async () => {
  const parts = xlsxParts(one);
  parts['xl/workbook.xml'] = '<workbook/>';
  parts['xl/worksheets/sheet2.xml'] =
    '<worksheet><sheetData><row><c><v>30</v></c></row></sheetData></worksheet>';
  parts['xl/worksheets/_rels/sheet2.xml.rels'] = '<Relationships/>';
  parts['xl/charts/chart1.xml'] = '<chart/>';
  parts['worksheets/a.xml'] = parts['xl/worksheets/sheet2.xml'];
  for (const path of ['worksheets/old/a.xml', 'myworksheets/a.xml', 'worksheets/a.xml.bak'])
    parts[`xl/${path}`] = parts['xl/worksheets/sheet2.xml'];
  const { sheets } = await readWorkbook(zipped(parts), '');
  expect(sheets.map(({ name, rows, hidden }) => [name, rows, hidden])).toEqual([
    ['工作表1', [['18']], false],
    ['工作表2', [['30']], false],
    ['工作表3', [['30']], false],
  ]);
});

test.each(['utf-16le', 'utf-16be'])('一份里的 XML 存成 %s 的，照读', async (encoding) => {
  const parts = xlsxParts('<row r="1"><c r="A1" t="inlineStr"><is><t>张三</t></is></c></row>');
  const bytes = Object.entries(parts).map(([name, xml]) => [name, encoded(xml, encoding, true)]);
  expect((await firstSheet(zipped(Object.fromEntries(bytes)))).rows).toEqual([['张三']]);
});

test('同一个名字（不分大小写）有两份的，读前一份', async () => {
  const other = xlsxParts('<row r="1"><c r="A1"><v>30</v></c></row>')['xl/worksheets/sheet1.xml'] ?? '';
  const parts = { ...xlsxParts(one), 'XL/worksheets/Sheet1.xml': other };
  expect((await firstSheet(zipped(parts))).rows).toEqual([['18']]);
});

test.each([
  '../tables/a.xml',
  './../tables/./a.xml',
  '../x/../tables//a.xml',
  '../../../../book/tables/a.xml',
])('往上走的地址 %s，从说它的那一份的文件夹走起', async (target) => {
  const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/workbook.xml': book = '' } = xlsxParts(one);
  const rel = (type: string, to: string) =>
    `<Relationships><Relationship Id="rId1" Type="${transitional}/${type}" Target="${to}"/></Relationships>`;
  const parts = {
    '_rels/.rels': rel('officeDocument', 'book/inside/main.xml'),
    'book/inside/main.xml': book,
    'book/inside/_rels/main.xml.rels': rel('worksheet', target),
    'book/tables/a.xml': sheet,
  };
  expect((await firstSheet(zipped(parts))).rows).toEqual([['18']]);
});

test('表的文件名里有百分号、又不是编过码的，照原样找', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '', ...parts } = xlsxParts(one);
  const path = 'xl/_rels/workbook.xml.rels';
  parts[path] = (parts[path] ?? '').replace('sheet1.xml', '100%.xml');
  expect((await firstSheet(zipped({ ...parts, 'xl/worksheets/100%.xml': sheet }))).rows).toEqual([['18']]);
});

test('关系没有写是什么的，当作表', async () => {
  const parts = xlsxParts(one);
  const path = 'xl/_rels/workbook.xml.rels';
  parts[path] = (parts[path] ?? '').replace(/ Type="[^"]*worksheet"/, '');
  expect((await firstSheet(zipped(parts))).rows).toEqual([['18']]);
});

test('合并写得不成样子的，当作没有合并', async () => {
  const merges = '<mergeCells><mergeCell/><mergeCell ref="x"/><mergeCell ref="A1:A"/></mergeCells>';
  expect((await firstSheet(zipped(xlsxParts(one, '', merges)))).rows).toEqual([['18']]);
});

test.each([0, 1, 2])('很长的文字，解开时断在哪个字节都不乱（前面%s个字母）', async (letters) => {
  const text = 'abc'.slice(0, letters) + '汉'.repeat(20_000);
  const parts = xlsxParts(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
  const stored = Object.entries(parts).map(([name, part]) => [name, [strToU8(part), { level: 0 as const }]]);
  const { rows } = await firstSheet(zipSync(Object.fromEntries(stored)));
  expect(rows[0]?.[0] === text).toBe(true);
});

test.each([
  ['名单', undefined],
  ['x'.repeat(65_535), undefined],
  ['x'.repeat(65_536), 'broken'],
])('压缩包的末尾带着一段话的，也读，写得下的都行', async (text, kind) => {
  const said = encoded(text, 'utf8');
  const bytes = new Uint8Array([...zipped(xlsxParts(one)), ...said]);
  new DataView(bytes.buffer).setUint16(bytes.length - said.length - 2, said.length, true);
  expect(await refusal(bytes)).toBe(kind);
  if (!kind) expect((await firstSheet(bytes)).rows).toEqual([['18']]);
});

test('图表页没有格子，不算一张表；别的表照读', async () => {
  const parts = xlsxParts(one);
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
    '<sheets>',
    '<sheets><sheet name="图" sheetId="9" r:id="chart"/>',
  );
  parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '<Relationships>',
    `<Relationships><Relationship Id="chart" Type="${transitional}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
  );
  const { sheets } = await readWorkbook(zipped(parts), '');
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['名单', [['18']]]]);
});

test.each([
  ['名单上的一张表不在文件里', { 'xl/worksheets/sheet1.xml': undefined }, 'broken'],
  [
    '表的关系没有写',
    { 'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="x" Target="y"/></Relationships>' },
    'broken',
  ],
  [
    '工作簿是二进制的',
    {
      'xl/workbook.xml': undefined,
      '_rels/.rels': `<Relationships><Relationship Id="x" Type="${transitional}/officeDocument" Target="xl/book.bin"/></Relationships>`,
    },
    'binary',
  ],
  [
    '说是工作簿的其实是文字文档',
    {
      '_rels/.rels': `<Relationships><Relationship Id="x" Type="${transitional}/officeDocument" Target="doc.xml"/></Relationships>`,
      'doc.xml': '<w:document xmlns:w="w"/>',
    },
    'document',
  ],
  ['没有工作簿的压缩包', { 'xl/workbook.xml': undefined, '_rels/.rels': '<Relationships/>' }, 'archive'],
  ['关系断在半路', { 'xl/_rels/workbook.xml.rels': '<Relationships><Relationship' }, 'broken'],
])('%s：说得清楚', async (_, changed, kind) => {
  const parts = { ...xlsxParts(one), ...changed };
  const kept = Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  expect(await refusal(zipped(Object.fromEntries(kept)))).toBe(kind);
});

test('几张表里合并的格子，各是各的', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>';
  const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const first = xlsxParts(rows, '', merged('A1:A2'));
  const second = xlsxParts(rows, '', merged('B1:B2'))['xl/worksheets/sheet1.xml'] ?? '';
  const bytes = zipped({
    ...first,
    'xl/worksheets/sheet2.xml': second,
    'xl/workbook.xml': (first['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      '<sheet name="二" sheetId="2" r:id="rId9"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': (first['xl/_rels/workbook.xml.rels'] ?? '').replace(
      /<Relationship (Id="rId1"[^>]*)\/>/,
      (whole, said: string) =>
        `${whole}<Relationship ${said.replace('rId1', 'rId9').replace('sheet1', 'sheet2')}/>`,
    ),
  });
  const { sheets } = await readWorkbook(bytes, '');
  expect(sheets.map((sheet) => sheet.rows[1])).toEqual([
    ['1', '', '3'],
    ['', '2', '3'],
  ]);
});

test.each([
  ['空行', [13, 10, 13, 10]],
  ['字节顺序标记', [0xef, 0xbb, 0xbf]],
  ['几个别的字节', [1, 2, 3, 4, 5]],
])('前面多出%s的工作簿，照样打开', async (_, before) => {
  const whole = zipped(xlsxParts(one));
  const bytes = new Uint8Array([...before, ...whole]);
  expect((await firstSheet(bytes)).rows).toEqual((await firstSheet(whole)).rows);
});
