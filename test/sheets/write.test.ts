import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { looksLikeFormula, neutral } from '~/sheets/neutral';
import { writeCells, writeCsv } from '~/sheets/write-csv';
import { writeXlsx, writingXlsx } from '~/sheets/write-xlsx';
import { firstSheet } from './made';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const csv = (rows: Parameters<typeof writeCsv>[0]) => new TextEncoder().encode(writeCsv(rows));

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '﹢1',
  '﹣1',
  '﹦1',
  '﹫x',
  '−1',
  ' =1',
  '\u200b=1',
  '=HYPERLINK("http://x")',
  "'=1",
  "''=1",
  '#N/A',
  '#####',
  '#DIV/0!',
  '4E+17',
  '4.41E+17',
  '\n甲',
])('“%s”不会当成公式运行', (text) => {
  expect(neutral(text).startsWith("'")).toBe(true);
});

test.each(['张三', '18', '人事科(二)', '', 'a=b', '18-20', '#1', '#N/A了', '4E+17次', 'A4E+17'])(
  '“%s”照原样写',
  (text) => {
    expect(neutral(text)).toBe(text);
  },
);

test.each([
  ['=1+1', true],
  ['==1', true],
  [' ＝SUM(A1)', true],
  ['\u200b \t-张', true],
  ['+"甲"', true],
  ['甲=1', false],
  ['=', false],
  ['—— ', false],
  ['18', false],
])('“%s”像不像公式：%s', (text, like) => {
  expect(looksLikeFormula(text)).toBe(like);
});

test('CSV 有标记、用 CRLF，Excel 打开中文不乱', () => {
  expect(
    writeCsv([
      ['姓名', '公需'],
      ['张,三', 18],
    ]),
  ).toBe('\ufeff姓名,公需\r\n"张,三",18\r\n');
});

test('粘贴用的格子：制表符分开，一行是一行，里面的制表符和换行成了空格，长号码后面有一个看不见的空格', () => {
  expect(
    writeCells([
      ['姓名', '学时'],
      ['张\t三\r\n李\n四\r五', 18],
      ['00012', '=1'],
    ]),
  ).toBe("姓名\t学时\n张 三 李 四 五\t18\n00012\u00a0\t'=1");
});

test.each([
  ['12345678901', false],
  ['123456789012', true],
  ['440106199001011234', true],
  ['012', true],
  ['0', false],
  ['0A', false],
  ['44010619900101123X', false],
])('Excel 会不会改掉编号 %s：%s，会的后面加一个空白', (id, kept) => {
  expect(writeCsv([[id]])).toBe(`\ufeff${id}${kept ? '\t' : ''}\r\n`);
  expect(writeCells([[id]])).toBe(`${id}${kept ? '\u00a0' : ''}`);
});

describe.each([
  ['xlsx', async (rows: (string | number)[][]) => bytesOf(await writeXlsx([{ name: '名单', rows }]))],
  ['csv', async (rows: (string | number)[][]) => csv(rows)],
])('写成 %s 再读回来', (_, write) => {
  test('程序语言里每个东西都有的名字也写得出', async () => {
    const rows = [['valueOf', 'constructor', '__proto__', '末']];
    expect((await firstSheet(await write(rows))).rows.map((r) => r.map((c) => String(c).trim()))).toEqual(
      rows,
    );
  });

  test('编号、前面的零、公式样子的文字都不变', async () => {
    const rows = [
      ['姓名', '工号', '学时'],
      ['=甲', '440106199001011234', 18],
      ['-乙', '00012', 17.5],
      ['丙"\n丁', '12345678901', 0],
    ];
    expect((await firstSheet(await write(rows))).rows).toEqual(rows.map((r) => r.map(String)));
  });

  test.each([
    "'=课",
    "''=课",
    "'课",
    '=1+1课程',
    '="0123"',
    '=课,第2期',
    '=课"引"',
    '-线性代数',
    '#N/A',
    '####',
    '#课',
    '1E+10',
  ])('“%s”还是原来的字', async (text) => {
    const rows = [
      ['甲', text, '乙'],
      ['末', '末', '末'],
    ];
    expect((await firstSheet(await write(rows))).rows).toEqual(rows);
  });

  test('随便什么文字都写得出、读得回（fast-check 种子 20181227）', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((t) => t === t.trim() && !/[\ufffd\ue000\ufffe\uffff#]|E\+|^["']|_x/i.test(t));
    const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const all = [['甲', '乙', '丙'], ...body, ['末', '末', '末']];
        const { rows: read } = await firstSheet(await write(all));
        expect(read.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)))).toEqual(
          all,
        );
      }),
      { seed: 20181227, numRuns: 60 },
    );
  });
});

test('XLSX 里编号是文字格子，没有一个格子是公式', async () => {
  const bytes = await bytesOf(
    await writeXlsx([{ name: '结[果]:一', rows: [['工号'], ['=1+1'], ['440106199001011234']] }]),
  );
  const files = unzipSync(bytes);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet).not.toContain('<f');
  expect(sheet.match(/t="s"/g)).toHaveLength(3);
  expect(strFromU8(files['xl/workbook.xml'] as Uint8Array)).toContain('name="结 果  一"');
});

test('XLSX 的表头加粗、钉在上面，列有宽度，文字格子是文本格式', async () => {
  const rows = [['工号'], ['00012']];
  const files = unzipSync(await bytesOf(await writeXlsx([{ name: '甲'.repeat(40), rows, widths: [22] }])));
  const part = (name: string) => strFromU8(files[name] as Uint8Array);
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(part('xl/workbook.xml')).toContain(`name="${'甲'.repeat(31)}"`);
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<col [^>]*width="22/);
  const styles = part('xl/styles.xml');
  const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
  const bold = [...styles.matchAll(/<font>.*?<\/font>/gs)].findIndex(([font]) => font.includes('<b/>'));
  const xfs = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(
    ([xf]) => xf,
  );
  const [heading, id] = [...sheet.matchAll(/<c [^>]*s="(\d+)"/g)].map(([, style]) => xfs[Number(style)]);
  expect(heading).toContain(`numFmtId="${text}"`);
  expect(heading).toContain(`fontId="${bold}"`);
  expect(id).toContain(`numFmtId="${text}"`);
  expect(id).not.toContain('fontId');
});

test('XML 装不下的字、像转义的字、半个字，写得出、打得开', async () => {
  const text = '_x0041_ a\u0007b\r\n<&">\ud83d末\uffff';
  const files = unzipSync(await bytesOf(await writeXlsx([{ name: '<&">', rows: [['甲'], [text]] }])));
  const part = (name: string) => strFromU8(files[name] as Uint8Array);
  expect(part('xl/sharedStrings.xml')).toContain(
    '>_x005F_x0041_ a_x0007_b_x000D_\n&lt;&amp;&quot;&gt;\ufffd末\ufffd</t>',
  );
  expect(part('xl/workbook.xml')).toContain('name="&lt;&amp;&quot;&gt;"');
});

test('相同的文字在文件里只有一份，空格子一个也不写', async () => {
  const rows = [['甲', '乙'], ...Array(3000).fill(['同样的话', ''])];
  const files = unzipSync(await bytesOf(await writeXlsx([{ name: '名单', rows }])));
  expect(strFromU8(files['xl/sharedStrings.xml'] as Uint8Array).match(/<si>/g)).toHaveLength(3);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  expect(sheet.match(/<c /g)).toHaveLength(3002);
  expect(sheet).not.toMatch(/<\/row>[^<]/);
  expect(sheet).toContain('</sheetViews><sheetData>');
});

test('很长的名单一段一段地写，每写五百行歇一次，一行也不少', async () => {
  const rows = Array.from({ length: 10_001 }, (_, i) => [`人${i}`, i]);
  const steps = writingXlsx([{ name: '名单', rows }]);
  const told: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) told.push(step.value);
  expect(told.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => (i + 1) * 500));
  expect(told.slice(20)).toEqual([10_001, 10_001]);
  expect((await firstSheet(await bytesOf(step.value))).rows).toEqual(rows.map((row) => row.map(String)));
});

test('部件的名字、类型、关系对得上', async () => {
  const files = unzipSync(
    await bytesOf(await writeXlsx(['甲', '乙'].map((name) => ({ name, rows: [[name]] })))),
  );
  const part = (name: string) => strFromU8(files[name] as Uint8Array);
  const targets = [...part('xl/_rels/workbook.xml.rels').matchAll(/Target="([^"]+)"/g)].map(
    ([, t]) => `xl/${t}`,
  );
  const parts = [...part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  expect(part('xl/workbook.xml')).toMatch(
    /<sheets><sheet name="甲"[^>]*\/><sheet name="乙"[^>]*\/><\/sheets>/,
  );
  expect([...parts].sort()).toEqual([...targets, 'xl/workbook.xml'].sort());
  for (const name of parts) {
    expect(files).toHaveProperty([name as string]);
    expect(part(name as string)).not.toMatch(/\/>[^<]/);
  }
});

test('每个部件写着标准（ECMA-376）给它的名字空间、类型、关系', async () => {
  const written = await writeXlsx([{ name: '名单', rows: [['姓名', 2023], [18]], widths: [9, 12] }]);
  const files = unzipSync(await bytesOf(written));
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const roots: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types">`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships">`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">`,
  };
  const part = (name: string) => strFromU8(files[name] as Uint8Array);
  expect(written.type).toBe(`${kind}.sheet`);
  expect(Object.keys(files)).toEqual(Object.keys(roots));
  for (const [name, root] of Object.entries(roots)) {
    const [declaration, body] = part(name).split(/(?<=\?>)\n/);
    expect([name, declaration]).toEqual([name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>']);
    expect([name, body?.slice(0, root.length)]).toEqual([name, root]);
    const closing = root.replace(/^<(\w+).*/s, '</$1>');
    expect([name, body?.slice(-closing.length)]).toEqual([name, closing]);
  }
  const types = [
    ...part('[Content_Types].xml').matchAll(/<(\w+) (?:Extension|PartName)="(.*?)" ContentType="(.*?)"\/>/g),
  ];
  expect(types.map(([, how, what, type]) => [how, what, type])).toEqual([
    ['Default', 'rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['Default', 'xml', 'application/xml'],
    ['Override', '/xl/workbook.xml', `${kind}.sheet.main+xml`],
    ['Override', '/xl/worksheets/sheet1.xml', `${kind}.worksheet+xml`],
    ['Override', '/xl/styles.xml', `${kind}.styles+xml`],
    ['Override', '/xl/sharedStrings.xml', `${kind}.sharedStrings+xml`],
  ]);
  const related = (name: string) =>
    [...part(name).matchAll(/Id="(.*?)" Type="(.*?)" Target="(.*?)"/g)].map(([, id, type, target]) => [
      id,
      type,
      target,
    ]);
  expect(related('_rels/.rels')).toEqual([['rId1', `${office}/officeDocument`, 'xl/workbook.xml']]);
  expect(related('xl/_rels/workbook.xml.rels')).toEqual([
    ['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml'],
    ['styles', `${office}/styles`, 'styles.xml'],
    ['strings', `${office}/sharedStrings`, 'sharedStrings.xml'],
  ]);
  expect(part('xl/workbook.xml')).toContain('<sheet name="名单" sheetId="1" r:id="rId1"/>');
  expect(part('xl/worksheets/sheet1.xml')).toContain(
    '<col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/>',
  );
  expect(part('xl/worksheets/sheet1.xml')).toContain('<c r="B1" s="2"><v>2023</v></c>');
  expect(part('xl/worksheets/sheet1.xml')).toContain('<row r="2"><c r="A2" s="0"><v>18</v></c></row>');
});

test('一格最多 32,767 个字，Excel 打得开', async () => {
  const rows = [['甲'], ['乙'.repeat(32_767)], ['丙'.repeat(40_000)]];
  const read = (await firstSheet(await bytesOf(await writeXlsx([{ name: '名单', rows }])))).rows;
  expect(read.map(([text]) => String(text).length)).toEqual([1, 32_767, 32_767]);
});
