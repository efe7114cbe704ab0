import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { firstSheet, rowOf, wide, xlsxParts, zipped } from './made';

const daysStyle = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0&quot;天&quot;"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;

describe('表格里的格子', () => {
  test.each([
    ['数字', '<c r="A1"><v>18</v></c>', '18'],
    ['算出来的小数不带尾巴', '<c r="A1"><v>17.899999999999999</v></c>', '17.9'],
    ['文字', '<c r="A1" t="inlineStr"><is><t>18学时</t></is></c>', '18学时'],
    ['有结果的公式', '<c r="A1"><f>B1+C1</f><v>30</v></c>', '30'],
    ['结果是文字的公式', '<c r="A1" t="str"><f>T(B1)</f><v>张三</v></c>', '张三'],
    ['结果是空的公式', '<c r="A1" t="str"><f>T(B1)</f><v></v></c><c r="B1"><v>1</v></c>', ''],
    ['15 位的编号', '<c r="A1"><v>440106199001011</v></c>', '440106199001011'],
    ['前后有空格的文字', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', ' 甲 '],
    ['真假', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['错误值', '<c r="A1" t="e"><v>#N/A</v></c>', { problem: 'error', read: '#N/A' }],
    [
      '公式算出的错误值',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { problem: 'error', read: '#DIV/0!' },
    ],
    ['没有存结果的公式', '<c r="A1"><f>SUM(B1:B9)</f></c>', { problem: 'formula-without-value', read: '' }],
    [
      '结果是空的数字公式',
      '<c r="A1"><f>SUM(B1:B9)</f><v/></c>',
      { problem: 'formula-without-value', read: '' },
    ],
    [
      '没有存结果的文字公式',
      '<c r="A1" t="str"><f>T(B1)</f></c>',
      { problem: 'formula-without-value', read: '' },
    ],
    ['1e309', '<c r="A1"><v>1e309</v></c>', { problem: 'not-finite', read: '1e309' }],
    [
      '18 位存成数字的编号',
      '<c r="A1"><v>4.4010619900101101E+17</v></c>',
      { problem: 'lost-digits', read: '4.4010619900101101E+17' },
    ],
    ['单引号的写法', "<c r='A1' t='e'><v>#REF!</v></c>", { problem: 'error', read: '#REF!' }],
    ['等号两边有空格的写法', '<c r = "A1" t = "e"><v>#REF!</v></c>', { problem: 'error', read: '#REF!' }],
    ['换了行的写法', '<c\n r="A1"\n t="e"><v>#N/A\n</v></c>', { problem: 'error', read: '#N/A\n' }],
    ['公式的文字结果写在格子里', '<c r="A1" t="inlineStr"><f>T(B1)</f><is><t>张三</t></is></c>', '张三'],
    [
      '结果是空白的数字公式',
      '<c r="A1"><f>SUM(B1:B9)</f><v></v></c>',
      { problem: 'formula-without-value', read: '' },
    ],
    ['二进制算出的小数不带尾巴', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['不像数的数', '<c r="A1"><v>abc</v></c>', { problem: 'error', read: 'abc' }],
    [
      '16 位的编号',
      '<c r="A1"><v>1000000000000000</v></c>',
      { problem: 'lost-digits', read: '1000000000000000' },
    ],
    [
      '负的 18 位',
      '<c r="A1"><v>-440106199001011000</v></c>',
      { problem: 'lost-digits', read: '-440106199001011000' },
    ],
    [
      '两个字的实体和数字写的字',
      '<c r="A1" t="inlineStr"><is><t>甲&amp;乙&lt;&#20013;&#x6587;</t></is></c>',
      '甲&乙<中文',
    ],
    ['CDATA 里的文字', '<c r="A1" t="inlineStr"><is><t><![CDATA[甲<乙>]]></t></is></c>', '甲<乙>'],
    [
      'XML 写不了的字',
      '<c r="A1" t="inlineStr"><is><t>甲_x000D_\n乙_x005F_x000D_</t></is></c>',
      '甲\r\n乙_x000D_',
    ],
    ['公式结果里 XML 写不了的字', '<c r="A1" t="str"><f>B9</f><v>甲_x000D_乙</v></c>', '甲\r乙'],
    [
      '几段样式不同的文字，注音不算',
      '<c r="A1" t="inlineStr"><is><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></is></c>',
      '张三',
    ],
    ['格子里带着别的程序的话', '<c r="A1"><v>18</v><extLst><ext uri="x"><x>7</x></ext></extLst></c>', '18'],
    ['公式的文字结果外面少写一层', '<c r="A1" t="inlineStr"><f>T(B9)</f><t>张三</t></c>', '张三'],
    ['没有写是什么的错误值', '<c r="A1" t="e"/>', { problem: 'error', read: '' }],
    ['没有写是什么的共用文字', '<c r="A1" t="s"/>', ''],
    ['写在值里的文字', '<c r="A1" t="inlineStr"><v>张三</v></c>', '张三'],
    ['没有写的文字', '<c r="A1" t="inlineStr"/>', ''],
    ['没有写的日期', '<c r="A1" t="d"><v></v></c>', ''],
    ['没有写的真假', '<c r="A1" t="b"><v></v></c>', ''],
    [
      '结果是共用文字、却没有写的公式',
      '<c r="A1" t="s"><f>T(B9)</f><v></v></c>',
      { problem: 'formula-without-value', read: '' },
    ],
    [
      '结果是文字、却没有写的公式',
      '<c r="A1" t="inlineStr"><f>T(B9)</f></c>',
      { problem: 'formula-without-value', read: '' },
    ],
    ['前面加了撇号的、像公式的文字', `<c r="A1" t="inlineStr"><is><t>'=甲</t></is></c>`, '=甲'],
    ['真假写成字的：真', '<c r="A1" t="b"><v>true</v></c>', 'TRUE'],
    ['真假写成数的：假', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['没有写是文字的文字', '<c r="A1"><is><t>张三</t></is></c>', '张三'],
    ['日期写成日期的', '<c r="A1" t="d"><v>2023-05-06</v></c>', '2023-05-06'],
    ['日期写成日期和零点的，不管在哪个时区', '<c r="A1" t="d"><v>2023-05-06T00:00:00</v></c>', '2023-05-06'],
    ['日期写成日期和钟点的', '<c r="A1" t="d"><v>2023-05-06T08:20:00.000Z</v></c>', '2023-05-06 08:20'],
    ['只写了钟点的', '<c r="A1" t="d"><v>08:20:00</v></c>', '08:20:00'],
    ['真假写成字的', '<c r="A1" t="b"><v>false</v></c>', 'FALSE'],
    ['不是真也不是假', '<c r="A1" t="b"><v>2</v></c>', { problem: 'error', read: '2' }],
    ['没有见过的一类格子', '<c r="A1" t="zz"><v>2</v></c>', { problem: 'error', read: '2' }],
    ['没有的样式', '<c r="A1" s="99"><v>2</v></c>', '2'],
    ['科学记数的小数', '<c r="A1"><v>1.75E1</v></c>', '17.5'],
    ['前面有零的数', '<c r="A1"><v>018.50</v></c>', '18.5'],
    ['文字自己用了做记号的字', '<c r="A1" t="inlineStr"><is><t>\ue000甲</t></is></c>', '\ue000甲'],
  ])('%s', async (_, xml, cell) => {
    expect((await firstSheet(rowOf(xml, '<c r="D1"><v>7</v></c>'))).rows[0]).toEqual([
      cell,
      ...(xml.includes('B1"') ? ['1'] : ['']),
      '',
      '7',
    ]);
  });

  test('为了好看换了行、缩进的 XML，空白不是格子里的字', async () => {
    const pretty = (xml: string) => xml.replace(/(?<=>)(?=<)/g, '\n    ');
    const cells =
      '<c r="A1"><v>18</v></c><c r="B1" t="str"><f>T(D1)</f><v>张三</v></c>' +
      '<c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>李</t></r><r><t>四</t></r></is></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1"><f>A1</f></c>';
    const parts = xlsxParts(`<row r="1">${cells}</row>`);
    const bytes = zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, pretty(xml)])));
    expect((await firstSheet(bytes)).rows).toEqual([
      ['18', '张三', '李四', 'TRUE', { problem: 'formula-without-value', read: '' }],
    ]);
  });

  test('只有错误值的一行也在，行号不变', async () => {
    const bytes = zipped(xlsxParts('<row r="3"><c r="B3" t="e"><v>#N/A</v></c></row>'));
    const { rows } = await firstSheet(bytes);
    expect(rows).toHaveLength(3);
    expect(rows[2]?.[1]).toEqual({ problem: 'error', read: '#N/A' });
  });

  test.each([
    ['自带的百分数', '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>', '0.3', '30%'],
    [
      '前一个样式里还有别的，百分数',
      '<cellXfs><xf numFmtId="0"><alignment horizontal="center"/></xf><xf numFmtId="9"/></cellXfs>',
      '0.3',
      '30%',
    ],
    ['自带的两位小数的百分数', '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>', '0.07', '7%'],
    [
      '自己写的百分数',
      '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
      '1',
      '100%',
    ],
    [
      '自己写的百分数，从共用的编号开始写',
      '<numFmts><numFmt numFmtId="14" formatCode="0%"/></numFmts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      '0.18',
      '18%',
    ],
  ])('%s不是数字', async (_, styles, value, read) => {
    const row = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
    const { rows } = await firstSheet(zipped(xlsxParts(row, styles)));
    expect(rows[0]).toEqual([{ problem: 'shown-as-percent', read }]);
  });

  test.each([
    [
      '自带的百分数的编号，写明是数',
      '<numFmts><numFmt numFmtId="9" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
    ],
    ['底子没有的样式', '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf xfId="7"/></cellXfs>'],
    [
      '百分数只在底子里、没有用它',
      '<cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf/></cellXfs>',
    ],
    [
      '没有编号的格式，管不到第一号',
      '<numFmts><numFmt formatCode="0%"/></numFmts><cellXfs><xf/><xf numFmtId="1"/></cellXfs>',
    ],
    [
      '没有编号的格式',
      '<numFmts><numFmt formatCode="0%"/><numFmt numFmtId="170"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>',
    ],
  ])('%s，是数', async (_, styles) => {
    const row = '<row r="1"><c r="A1" s="1"><v>18</v></c></row>';
    expect((await firstSheet(zipped(xlsxParts(row, styles)))).rows).toEqual([['18']]);
  });

  test('共用的文字按次序数，空的也占一个；划掉的、注音照样', async () => {
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    const parts = xlsxParts(`<row r="1">${cells}</row><row r="2"><c t="s"><v>3</v></c></row>`);
    parts['xl/sharedStrings.xml'] =
      '<sst><si/><si><t>甲</t></si><si><t>乙</t><rPh><t>yi</t></rPh></si><si><r><rPr><strike/></rPr><t>丙</t></r></si></sst>';
    const { rows, struckRows } = await firstSheet(zipped(parts));
    expect(rows).toEqual([
      ['', '甲', '乙', '丙'],
      ['丙', '', '', ''],
    ]);
    expect([...(struckRows ?? [])]).toEqual([2]);
  });

  test('不在表里的行和格子，不是表里的', async () => {
    const row = '<row r="1"><c r="A1"><v>18</v></c></row>';
    const after = '<extLst><row r="9"><c r="A9"><v>9</v></c></row><c r="B1"><v>2</v></c><v>3</v></extLst>';
    expect((await firstSheet(zipped(xlsxParts(row, '', after)))).rows).toEqual([['18']]);
  });

  test('显示成“12天”的 12 不是 12，显示成日期的是日期', async () => {
    const row =
      '<row r="1"><c r="A1" s="1"><v>12</v></c><c r="B1" s="2"><v>43101</v></c><c r="C1" s="0"><v>12</v></c></row>';
    const { rows } = await firstSheet(zipped(xlsxParts(row, daysStyle)));
    expect(rows[0]).toEqual([{ problem: 'shown-as-days', read: '12天' }, '2018-01-01', '12']);
  });

  test('显示成天的样式，管不到文字和空的格子', async () => {
    const row =
      '<row r="1"><c r="A1" t="str" s="1"><f>T(D1)</f><v>12</v></c><c r="B1" s="1"></c><c r="C1"><v>1</v></c></row>';
    expect((await firstSheet(zipped(xlsxParts(row, daysStyle)))).rows[0]).toEqual(['12', '', '1']);
  });

  test('列宽、空的格子在前面，不会和后面没有存结果的公式连成一格', async () => {
    const parts = xlsxParts('<row r="1"><c r="A1"/><c r="B1"><f>C1</f></c><c r="C1"><v>3</v></c></row>');
    const name = 'xl/worksheets/sheet1.xml';
    parts[name] = (parts[name] ?? '').replace(
      '<sheetData>',
      '<cols><col min="1" max="3" width="9"/></cols><sheetData>',
    );
    expect((await firstSheet(zipped(parts))).rows[0]).toEqual([
      '',
      { problem: 'formula-without-value', read: '' },
      '3',
    ]);
  });

  test('日期带钟点的写出钟点；不可能的日期是错误值，不连累别的格子', async () => {
    const row =
      '<row r="1"><c r="A1" s="2"><v>43101.5</v></c><c r="B1" s="2"><v>99999999999</v></c><c r="C1"><v>7</v></c></row>';
    expect((await firstSheet(zipped(xlsxParts(row, daysStyle)))).rows[0]).toEqual([
      '2018-01-01 12:00',
      { problem: 'error', read: '' },
      '7',
    ]);
  });

  const format = (code: string) =>
    `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`;
  test.each([
    ['yyyy', '<v>45234</v>', '2023'],
    ['yyyy&quot;年&quot;', '<v>44927</v>', '2023'],
    ['yyyy年度', '<v>44927</v>', '2023'],
    ['[$-804]yyyy;@', '<v>45291</v>', '2023'],
    ['yy', '<v>44927</v>', '2023'],
    ['0&quot;年&quot;', '<v>2023</v>', '2023'],
    ['yyyy', '<v>2023</v>', '1905'],
    ['yyyy', '<v>99999999999</v>', { problem: 'error', read: '' }],
    ['yyyy&quot;年&quot;m&quot;月&quot;', '<v>45047</v>', '2023-05-01'],
    ['yyyy-mm-dd', '<v>45047</v>', '2023-05-01'],
    ['yyyymmdd', '<v>45047</v>', '2023-05-01'],
    ['yyyy-mm-dd hh:mm', '<v>45047.347222222222</v>', '2023-05-01 08:20'],
  ])('格式是 %s 的 %s，读成看见的', async (code, value, read) => {
    const { rows } = await firstSheet(
      zipped(xlsxParts(`<row r="1"><c r="A1" s="1">${value}</c></row>`, format(code))),
    );
    expect(rows[0]).toEqual([read]);
  });

  test('写成日期的一格，格式只有年的，读成年', async () => {
    const row = '<row r="1"><c r="A1" s="1" t="d"><v>2023-01-01T00:00:00</v></c></row>';
    expect((await firstSheet(zipped(xlsxParts(row, format('yyyy'))))).rows[0]).toEqual(['2023']);
  });

  test.each([
    ['41639', '2018-01-01'],
    ['0', '1904-01-01'],
    ['30', '1904-01-31'],
    ['41639.9999999', '2018-01-02'],
    ['41639.0001', '2018-01-01'],
  ])('从 1904 年算起的日期：%s 是 %s', async (value, day) => {
    const parts = xlsxParts(`<row r="1"><c r="A1" s="2"><v>${value}</v></c></row>`, daysStyle);
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    expect((await firstSheet(zipped(parts))).rows[0]).toEqual([day]);
  });

  test('1900 年头两个月的日子和 Excel 显示的一样', async () => {
    const row = '<row r="1"><c r="A1" s="2"><v>30</v></c><c r="B1" s="2"><v>61</v></c></row>';
    expect((await firstSheet(zipped(xlsxParts(row, daysStyle)))).rows[0]).toEqual([
      '1900-01-30',
      '1900-03-01',
    ]);
  });

  test('样式的格式写在它的底子上', async () => {
    const styles =
      '<cellStyleXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf xfId="1"/></cellXfs>';
    const { rows } = await firstSheet(
      zipped(xlsxParts('<row r="1"><c r="A1" s="1"><v>0.3</v></c></row>', styles)),
    );
    expect(rows[0]).toEqual([{ problem: 'shown-as-percent', read: '30%' }]);
  });

  test('没有样式的工作簿也读', async () => {
    const { 'xl/styles.xml': _, ...parts } = xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect((await firstSheet(zipped(parts))).rows).toEqual([['1']]);
  });

  test('读的时候报告进度，从不后退，到 1 为止', async () => {
    const shares: number[] = [];
    await readWorkbook(rowOf('<c r="A1"><v>1</v></c>'), '', {
      onProgress: (share) => void shares.push(share),
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.filter((share) => share < 1).length).toBeGreaterThan(2);
    expect(shares[shares.length - 1]).toBe(1);
  });

  test('名字空间带前缀的文件也读得对', async () => {
    const parts = xlsxParts('');
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="e"><x:v>#N/A</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c><x:c r="C1"><x:f>B1</x:f></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c><x:c r="B2"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B1:B2"/></x:mergeCells></x:worksheet>';
    expect((await firstSheet(zipped(parts))).rows).toEqual([
      [{ problem: 'error', read: '#N/A' }, '2', { problem: 'formula-without-value', read: '' }],
      ['7', '2', ''],
    ]);
  });

  test('格子、行没有写自己在哪里的，一个挨着一个；写了的照写的', async () => {
    const row2 = '<row r="2"><c><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c><v>3</v></c></row>';
    const row3 = "<row><c t='inlineStr'><is><t>甲</t></is></c><c/><c><v>5</v></c></row>";
    const row5 = "<row r='5'><c r='C5'><v>6</v></c><c><v>7</v></c></row><row><c r='B9'><v>8</v></c></row>";
    const { rows } = await firstSheet(zipped(xlsxParts(row2 + row3 + row5)));
    expect(rows).toEqual([
      ['', '', '', '', ''],
      ['1', '', '', { problem: 'error', read: '#N/A' }, '3'],
      ['甲', '', '5', '', ''],
      ['', '', '', '', ''],
      ['', '', '6', '7', ''],
      ...Array(3).fill(['', '', '', '', '']),
      ['', '8', '', '', ''],
    ]);
  });

  test.each([
    [
      '行倒过来',
      '<row r="4" hidden="1"><c r="A4"><v>4</v></c></row><row r="2"/><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1.5</v></c></row>',
      [
        ['1', '1.5'],
        ['', ''],
        ['', ''],
        ['4', ''],
      ],
    ],
    [
      '格子倒过来',
      '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row><row><c r="B2"><v>5</v></c><c r="A2"/></row>',
      [
        ['1', '', '3'],
        ['', '5', ''],
      ],
    ],
    ['行写了号，格子写的不同，照行的', '<row r="2"><c r="A7"><v>2</v></c></row>', [[''], ['2']]],
    [
      '行没有写号，格子写了',
      '<row><c r="B3"><v>3</v></c></row><row><c r="A2"><v>2</v></c></row><row><c r="A1"><v>1</v></c></row>',
      [
        ['1', ''],
        ['2', ''],
        ['', '3'],
      ],
    ],
    [
      '行没有写号，格子写的前后不同，照第一格',
      '<row><c r="A2"><v>2</v></c><c r="B4"><v>4</v></c></row><row><c><v>3</v></c></row>',
      [
        ['', ''],
        ['2', '4'],
        ['3', ''],
      ],
    ],
  ])('不照次序写的表，按写明的位置读：%s', async (_, rows, read) => {
    const sheet = await firstSheet(zipped(xlsxParts(rows)));
    expect(sheet.rows).toEqual(read);
    expect([...(sheet.hiddenRows ?? [])]).toEqual(rows.includes('hidden') ? [4] : []);
  });

  test('有的系统导出的文字外面少写一层，也读；不带到下一格', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><t>甲</t></c><c r="B1"><v>18</v></c><c r="C1"/><c r="D1"><t>乙</t></c>';
    const { rows } = await firstSheet(zipped(xlsxParts(`<row r="1">${cells}</row>`)));
    expect(rows).toEqual([['甲', '18', '', '乙']]);
  });

  test('64 位的 zip（一边写一边存的程序用它）和普通的读得一样', async () => {
    const parts = xlsxParts('<row r="1"><c r="A1"><v>18</v></c></row>');
    expect(await firstSheet(wide(zipped(parts)))).toEqual(await firstSheet(zipped(parts)));
  });

  test('空行都在，行号和表格里一样', async () => {
    const bytes = zipped(
      xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="5"><c r="A5"><v>5</v></c></row>'),
    );
    expect((await firstSheet(bytes)).rows.map((r) => r[0] ?? '')).toEqual(['1', '', '', '', '5']);
  });

  test('竖着合并的格子每一行都有它的内容；横着合并的标题只在左边', async () => {
    const text = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      `<row r="1">${text('A1', '汇总表')}</row>`,
      '<row r="2"><c r="B2"/></row>',
      `<row r="3">${text('A3', '办公室')}<c r="B3"><v>1</v></c></row>`,
      '<row r="4"><c r="A4"/><c r="B4"><v>2</v></c></row>',
      `<row r="5">${text('A5', '自己的')}<c r="B5"><v>3</v></c></row>`,
      '<row r="6"><c r="B6"><v>4</v></c></row>',
    ];
    const merged = ['A1:B2', 'A3:A5', 'F1:F6', 'A90:A99', 'A:A', '', 'ZZZ1:ZZZ2', 'A6'].map(
      (ref) => `<mergeCell ref="${ref}"/>`,
    );
    const merges = `<mergeCells count="4">${merged.join('')}</mergeCells>`;
    expect((await firstSheet(zipped(xlsxParts(rows.join(''), '', merges)))).rows).toEqual([
      ['汇总表', ''],
      ['', ''],
      ['办公室', '1'],
      ['办公室', '2'],
      ['自己的', '3'],
      ['', '4'],
    ]);
  });
});

test('条件格式里的编号和单元格的相同，也不管单元格怎样显示', async () => {
  const styles =
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs><dxfs><dxf><numFmt numFmtId="170" formatCode="0%"/></dxf></dxfs>';
  const { rows } = await firstSheet(
    zipped(xlsxParts('<row r="1"><c r="A1" s="1"><v>18</v></c></row>', styles)),
  );
  expect(rows).toEqual([['18']]);
});
