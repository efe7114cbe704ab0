import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { encoded, firstSheet, refusal } from './made';

const start = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n';
const names =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
const book = (rows: string, styles = '', name = '名单') =>
  `${start}<Workbook ${names}><Styles>${styles}</Styles><Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet></Workbook>`;
const read = (xml: string) => firstSheet(encoded(xml, 'utf8'));
const cell = (value: string | number, more = '') =>
  `<Cell ${more}><Data ss:Type="${typeof value === 'number' ? 'Number' : 'String'}">${value}</Data></Cell>`;

test('一行一行，一格一格，工作表的名字也读', async () => {
  const xml = book(`<Row>${cell('姓名')}${cell('公需')}</Row><Row>${cell('赵一')}${cell(30)}</Row>`);
  expect(await read(xml)).toMatchObject({
    name: '名单',
    rows: [
      ['姓名', '公需'],
      ['赵一', '30'],
    ],
  });
});

test('名字前带着前缀的，属性不带前缀的', async () => {
  const plain = '<Row><Cell Index="2"><Data Type="Number">30</Data></Cell></Row>'.replace(
    /<(\/?)(\w)/g,
    '<$1ss:$2',
  );
  const xml = `${start}<ss:Workbook ${names}><ss:Worksheet Name="甲"><ss:Table>${plain}</ss:Table></ss:Worksheet></ss:Workbook>`;
  expect(await read(xml)).toMatchObject({ name: '甲', rows: [['', '30']] });
});

test('跳过的行和列', async () => {
  const xml = book(
    `<Row ss:Index="2">${cell('甲', 'ss:Index="2"')}${cell('乙')}</Row><Row ss:Span="1"/><Row>${cell('丙')}</Row>`,
  );
  expect((await read(xml)).rows).toEqual([
    ['', '', ''],
    ['', '甲', '乙'],
    ['', '', ''],
    ['', '', ''],
    ['丙', '', ''],
  ]);
});

test('合并的格子', async () => {
  const { rows, spanned } = await read(
    book(
      `<Row>${cell('2023年', 'ss:MergeAcross="2"')}</Row>` +
        `<Row>${cell('办公室', 'ss:MergeDown="1"')}${cell('赵一')}${cell(30)}</Row>` +
        `<Row>${cell('钱二', 'ss:Index="2"')}${cell(18)}</Row>`,
    ),
  );
  expect(rows).toEqual([
    ['2023年', '', ''],
    ['办公室', '赵一', '30'],
    ['办公室', '钱二', '18'],
  ]);
  expect([...(spanned ?? [])]).toEqual([1]);
});

describe('一格里存的是什么', () => {
  const styles =
    '<Style ss:ID="Default"/><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>' +
    '<Style ss:ID="d"><NumberFormat ss:Format="0&quot;天&quot;"/><Font ss:Bold="1"/></Style><Style ss:ID="e" ss:Parent="d"><Alignment/></Style>' +
    '<Style ss:ID="y"><NumberFormat ss:Format="yyyy"/></Style><Style ss:ID="m"><NumberFormat ss:Format="yyyy-mm-dd"/></Style>';
  test.each<[string, string, unknown]>([
    ['数', cell(17.899999999999999), '17.9'],
    ['日期', '<Cell><Data ss:Type="DateTime">2023-05-06T00:00:00.000</Data></Cell>', '2023-05-06'],
    [
      '只显示年的日期',
      '<Cell ss:StyleID="y"><Data ss:Type="DateTime">2023-01-01T00:00:00</Data></Cell>',
      '2023',
    ],
    ['显示成日期的数', cell(45_047, 'ss:StyleID="m"'), '2023-05-01'],
    ['是否', '<Cell><Data ss:Type="Boolean">1</Data></Cell>', 'TRUE'],
    ['错误', '<Cell><Data ss:Type="Error">#N/A</Data></Cell>', { problem: 'error', read: '#N/A' }],
    ['没有存下结果的公式', '<Cell ss:Formula="=R1C1"/>', { problem: 'formula-without-value', read: '' }],
    ['有结果的公式', cell(30, 'ss:Formula="=R1C1"'), '30'],
    ['百分数', cell(0.3, 'ss:StyleID="p"'), { problem: 'shown-as-percent', read: '30%' }],
    ['显示成天的', cell(12, 'ss:StyleID="d"'), { problem: 'shown-as-days', read: '12天' }],
    ['样式从别的样式来', cell(12, 'ss:StyleID="e"'), { problem: 'shown-as-days', read: '12天' }],
    [
      '带颜色的字',
      '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><Font>赵</Font><B>一</B></ss:Data></Cell>',
      '赵一',
    ],
    [
      '批注不是字',
      '<Cell><Data ss:Type="String">赵一</Data><Comment><ss:Data>请补<B>学</B></ss:Data></Comment></Cell>',
      '赵一',
    ],
    ['空的格子', '<Cell ss:StyleID="d"/>', ''],
  ])('%s', async (_, xml, expected) => {
    expect((await read(book(`<Row>${cell('甲')}${xml}${cell('末')}</Row>`, styles))).rows[0]?.[1]).toEqual(
      expected,
    );
  });
});

test('看不见的行、列、工作表，划掉的行', async () => {
  const styles =
    '<Style ss:ID="n"><NumberFormat ss:Format="0.0"/><Font ss:Bold="1"/></Style><Style ss:ID="s"><Font ss:StrikeThrough="1"/></Style>';
  const hidden =
    '<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Column ss:Width="0"/><Column ss:Width="80"/>';
  const coloured =
    '<Cell ss:StyleID="s"><Data ss:Type="String"><Font html:Color="#FF0000">9</Font></Data></Cell>';
  const rows = `<Row>${[1, 2, 3, 4, 5].map((n) => cell(n)).join('')}</Row><Row ss:Hidden="1">${cell(5)}</Row><Row ss:Height="0">${cell(6)}</Row><Row>${cell(7, 'ss:StyleID="s"')}</Row><Row ss:StyleID="s">${cell(8)}</Row><Row>${coloured}</Row><Row>${cell(10, 'ss:StyleID="n"')}</Row>`;
  const xml = book(hidden + rows, styles).replace(
    '</Table>',
    '</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>',
  );
  const sheet = await read(xml);
  expect(sheet.hidden).toBe(true);
  expect([...(sheet.hiddenRows ?? [])]).toEqual([2, 3]);
  expect([...(sheet.struckRows ?? [])]).toEqual([4, 5, 6]);
  expect([...(sheet.hiddenColumns ?? [])]).toEqual([1, 2, 3]);
});

test('没有写样式的格子、没有写从哪里来的样式，照默认的样式', async () => {
  const styles =
    '<Style ss:ID="Default"><NumberFormat ss:Format="0&quot;天&quot;"/></Style><Style ss:ID="s"><Alignment/></Style>';
  const { rows } = await read(book(`<Row>${cell(1)}${cell(2, 'ss:StyleID="s"')}</Row>`, styles));
  expect(rows[0]).toMatchObject([{ problem: 'shown-as-days' }, { problem: 'shown-as-days' }]);
});

test('一行的样式管不到下一行', async () => {
  const styles = '<Style ss:ID="s"><Font ss:StrikeThrough="1"/></Style>';
  const { struckRows } = await read(
    book(`<Row ss:StyleID="s">${cell(1)}</Row><Row>${cell(2)}</Row>`, styles),
  );
  expect([...(struckRows ?? [])]).toEqual([1]);
});

test('前一张工作表看不见，后一张还是看得见', async () => {
  const sheet = (more: string) =>
    `<Worksheet ss:Name="表"><Table><Row>${cell('甲')}</Row></Table><WorksheetOptions>${more}</WorksheetOptions></Worksheet>`;
  const xml = `${start}<Workbook ${names}>${sheet('<Visible>SheetVeryHidden</Visible>')}${sheet('')}${sheet('<Visible>SheetVisible</Visible><Print>hidden</Print>hidden')}</Workbook>`;
  const { sheets } = await readWorkbook(encoded(xml, 'utf8'), 'a.xls');
  expect(sheets.map(({ hidden }) => hidden)).toEqual([true, false, false]);
});

test('几张工作表，各是各的', async () => {
  const one = book(`<Row>${cell('甲')}</Row>`);
  const two =
    '<Worksheet ss:Name="二"><Table><Row><Cell><Data>乙</Data></Cell></Row></Table></Worksheet></Workbook>';
  const { format, sheets } = await readWorkbook(encoded(one.replace('</Workbook>', two), 'utf8'), 'a.xls');
  expect(format).toBe('xml-book');
  expect(sheets.map(({ name, rows, hidden }) => [name, rows, hidden])).toEqual([
    ['名单', [['甲']], false],
    ['二', [['乙']], false],
  ]);
});

test.each([
  ['gb2312', 'gbk'],
  ['UTF-8', 'utf8'],
])('XML 里写明的编码：%s', async (said, of) => {
  const xml = book(`<Row>${cell('赵一')}</Row>`).replace('"1.0"', `"1.0" encoding="${said}"`);
  expect((await firstSheet(encoded(xml, of))).rows).toEqual([['赵一']]);
});

test('读的时候报告进度，从不后退，到 1 为止；断在哪里都读全', async () => {
  const shares: number[] = [];
  const xml = book(`<Row>${cell('赵一')}${cell(30)}</Row>`.repeat(25_000));
  const { sheets } = await readWorkbook(encoded(xml, 'utf8'), 'a.xls', {
    onProgress: (share) => void shares.push(share),
  });
  expect(sheets.map(({ rows }) => rows.length)).toEqual([25_000]);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.filter((share) => share > 0 && share < 1)).not.toEqual([]);
  expect(shares[shares.length - 1]).toBe(1);
});

test('合并的格、看不见的列说得比 Excel 的列还多，照样读得完', async () => {
  const wide = cell('甲', 'ss:MergeAcross="2000000000" ss:MergeDown="1"');
  const columns = '<Column ss:Index="2" ss:Span="2000000000" ss:Hidden="1"/>';
  const xml = book(`${columns}<Row>${wide}</Row><Row ss:Index="3">${cell('乙')}</Row>`);
  expect((await read(xml)).rows).toEqual([['甲'], [''], ['乙']]);
});

test.each([
  ['行', `<Row ss:Index="3">${cell('甲')}</Row><Row ss:Index="2">${cell('乙')}</Row>`],
  ['同一行', `<Row ss:Index="3">${cell('甲')}</Row><Row ss:Index="3">${cell('乙')}</Row>`],
  ['格子', `<Row>${cell('甲', 'ss:Index="3"')}${cell('乙', 'ss:Index="2"')}</Row>`],
  ['同一格', `<Row>${cell('甲', 'ss:Index="2"')}${cell('乙', 'ss:Index="2"')}</Row>`],
  ['第0行', `<Row ss:Index="0">${cell('甲')}</Row>`],
  ['第0格', `<Row>${cell('甲', 'ss:Index="0"')}</Row>`],
  ['不是数的行号', `<Row ss:Index="一">${cell('甲')}</Row>`],
  ['不是数的列号', `<Row>${cell('甲', 'ss:Index="一"')}</Row>`],
])('%s的次序颠倒的，是坏了', async (_, rows) => {
  expect(await refusal(encoded(book(rows), 'utf8'))).toBe('broken');
});

test('断掉的是坏了；别的 XML 另有一句话', async () => {
  expect(await refusal(encoded(book(`<Row>${cell('甲')}</Row>`).slice(0, -30), 'utf8'))).toBe('broken');
  expect(await refusal(encoded('<?xml version="1.0"?><feed><title>公告</title></feed>', 'utf8'))).toBe(
    'xml-table',
  );
});
