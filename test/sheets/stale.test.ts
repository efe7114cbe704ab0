import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { firstSheet, xlsxParts, zipped } from './made';

const none = { problem: 'formula-without-value', read: '' };

function withCalculation(calcPr: string, rows: string): Uint8Array {
  const parts = xlsxParts(rows);
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('</sheets>', `</sheets>${calcPr}`);
  return zipped(parts);
}

describe('文件自己说公式都要重算：存着的不是结果', () => {
  const row =
    '<row r="1"><c r="A1"><f>B1</f><v>30</v></c><c r="B1"><v>30</v></c><c r="C1" t="str"><f>D1</f><v>张三</v></c><c r="D1" t="inlineStr"><is><t>张三</t></is></c></row>';
  test.each([
    ['<calcPr calcId="124519" fullCalcOnLoad="1"/>', true],
    ['<calcPr fullCalcOnLoad="true"/>', true],
    ['<calcPr calcId="191029" calcCompleted="0"/>', true],
    ['<calcPr calcId="191029" fullCalcOnLoad="0"/>', false],
    ['<calcPr calcId="191029" calcMode="manual" forceFullCalc="1"/>', false],
    ['', false],
  ])('%s', async (calcPr, stale) => {
    expect((await firstSheet(withCalculation(calcPr, row))).rows[0]).toEqual(
      stale
        ? [none, '30', { problem: 'formula-without-value', read: '张三' }, '张三']
        : ['30', '30', '张三', '张三'],
    );
  });
});

const number = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;
const formula = (place: string, said: string, value = '0') =>
  `<c r="${place}"><f>${said}</f><v>${value}</v></c>`;

describe('公式都存着零，它的几部分却不是零：存着的不是结果', () => {
  test.each([
    'SUM(A1:C1)',
    'A1+B1+C1',
    '$A1 + $B$1',
    'sum(A1,B1)',
    'ROUND(SUM(A1:C1),1)',
    'IFERROR(SUM(A1:C1),0)',
    'MAX(A1:C1)',
    'SUM(A1:C1)+5',
    "SUM('1月'!A1,名单!B1)",
    'SUM(A1,AA1,AAA12)',
    'SUM(A1:AB1)',
    'SUM(名单!A1:C1)',
  ])('%s', async (said) => {
    const row = `<row r="1">${number('A1', 18)}${number('B1', 12)}${number('C1', 0)}${formula('D1', said)}</row>`;
    expect((await firstSheet(zipped(xlsxParts(row)))).rows[0]).toEqual(['18', '12', '0', none]);
  });

  test('证明了一格，整张表里只存着零的几列都不是结果；别的列照读', async () => {
    const row = (i: number) =>
      `<row r="${i}">${number(`A${i}`, 18)}${formula(`B${i}`, `SUM(A${i}:A${i})`)}${formula(`C${i}`, 'VLOOKUP(A1,别的!A:B,2,0)')}${formula(`D${i}`, 'ROW()', String(i))}</row>`;
    expect((await firstSheet(zipped(xlsxParts(row(1) + row(2))))).rows).toEqual([
      ['18', none, none, '1'],
      ['18', none, none, '2'],
    ]);
  });

  test('只有1学时也是；别的公式有结果的一列里，零还是零', async () => {
    const row = (i: number, worked: number) =>
      `<row r="${i}">${number(`A${i}`, 1)}${formula(`B${i}`, `SUM(A${i})`)}${formula(`C${i}`, 'ROW()-1', String(worked))}</row>`;
    expect((await firstSheet(zipped(xlsxParts(row(1, 0) + row(2, 1))))).rows).toEqual([
      ['1', none, '0'],
      ['1', none, '1'],
    ]);
  });

  test.each([
    ['Sheet1', 'SUM(sheet1!A1)'],
    ['O&apos;Neil', "SUM('O''Neil'!A1)"],
  ])('指着名叫 %s 的表：%s', async (name, said) => {
    const parts = xlsxParts(`<row r="1">${number('A1', 18)}${formula('B1', said)}</row>`);
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('名单', name);
    expect((await firstSheet(zipped(parts))).rows[0]).toEqual(['18', none]);
  });

  test('共用的公式，只有第一格写着它', async () => {
    const rows = `<row r="1">${number('A1', 18)}<c r="B1"><f t="shared" ref="B1:B2" si="0">SUM(A1)</f><v>0</v></c></row><row r="2">${number('A2', 5)}<c r="B2"><f t="shared" si="0"/><v>0</v></c></row>`;
    expect((await firstSheet(zipped(xlsxParts(rows)))).rows).toEqual([
      ['18', none],
      ['5', none],
    ]);
  });
});

describe('看多少格、多少行', () => {
  const sumOf = async (range: string, row: number) => {
    const own = `<row r="${row}">${number(`B${row}`, 18)}</row>`;
    const rows = `<row r="1">${formula('N1', `SUM(${range})`)}</row>${own}`;
    return (await firstSheet(zipped(xlsxParts(rows)))).rows[0]?.[13];
  };

  test('加起来的格子到一万格为止', async () => {
    expect(await sumOf('B1:K1000', 2)).toEqual(none);
    expect(await sumOf('B1:K1001', 2)).toBe('0');
  });

  test.each([
    [1000, none],
    [1001, '0'],
  ])('公式在第%i行', async (at, read) => {
    const rows = `<row r="1">${number('A1', 18)}</row><row r="${at}">${formula(`B${at}`, 'A1+0')}</row>`;
    expect((await firstSheet(zipped(xlsxParts(rows)))).rows[at - 1]?.[1]).toEqual(read);
  });

  test('从头看到第一千行', async () => {
    expect(await sumOf('B1000:C1001', 1000)).toEqual(none);
    expect(await sumOf('B1000:C1001', 1001)).toBe('0');
  });
});

describe('零也可以是结果', () => {
  const text = (place: string, said: string) => `<c r="${place}" t="str"><v>${said}</v></c>`;
  test.each([
    ['几部分真的都是零', number('A1', 0) + number('B1', 0) + formula('C1', 'SUM(A1:B1)')],
    ['几部分空着', formula('C1', 'SUM(A1:B1)')],
    ['几部分是文字，相加本来就是零', text('A1', '18') + text('B1', '12') + formula('C1', 'SUM(A1:B1)')],
    ['相减', number('A1', 18) + number('B1', 18) + formula('C1', 'A1-B1')],
    ['正负相抵', number('A1', 18) + number('B1', -18) + formula('C1', 'SUM(A1:B1)')],
    ['还差多少，已经够了', number('A1', 90) + formula('C1', 'MAX(0,72-A1)')],
    ['有条件的', number('A1', 18) + formula('C1', 'IF(A1&gt;30,1,0)')],
    ['按条件相加，没有一条合条件', number('A1', 18) + formula('C1', 'SUMIF(B:B,"选修",A:A)')],
    ['取整以后是零', number('A1', 0.3) + formula('C1', 'ROUND(A1,0)')],
    ['指着没有的表', number('A1', 18) + formula('C1', 'SUM(没有!A1)')],
    ['像格子名、却没有那一列的名字', number('A1', 18) + formula('C1', 'SUM(ZZZ1,XYZ9999999)')],
    ['像格子名的函数', number('A1', 18) + formula('C1', 'LOG10(A1)')],
  ])('%s', async (_, cells) => {
    const { rows } = await firstSheet(zipped(xlsxParts(`<row r="1">${cells}</row>`)));
    expect(rows[0]?.[2]).toBe('0');
  });

  test('同一列里有别的公式存着结果：零也是结果', async () => {
    const rows = `<row r="1">${number('A1', 18)}${formula('B1', 'SUM(A1)')}</row><row r="2">${number('A2', 5)}${formula('B2', 'SUM(A2)', '5')}</row>`;
    expect((await firstSheet(zipped(xlsxParts(rows)))).rows[0]).toEqual(['18', '0']);
  });

  test('这样的一列，证明不了别的列', async () => {
    const other = (i: number) => formula(`C${i}`, `A${i}-18`);
    const rows = `<row r="1">${number('A1', 18)}${formula('B1', 'SUM(A1)')}${other(1)}</row><row r="2">${number('A2', 18)}${formula('B2', 'SUM(A2)', '18')}${other(2)}</row>`;
    expect((await firstSheet(zipped(xlsxParts(rows)))).rows.map((row) => row[2])).toEqual(['0', '0']);
  });
});

test('几张表，只有存着零的那一张不是结果', async () => {
  const first = xlsxParts(`<row r="1">${number('A1', 18)}${formula('B1', 'A1+0')}</row>`);
  const second = xlsxParts(`<row r="1">${number('A1', 18)}${formula('B1', 'A1-18')}</row>`);
  const bytes = zipped({
    ...first,
    'xl/worksheets/sheet2.xml': second['xl/worksheets/sheet1.xml'] ?? '',
    'xl/workbook.xml': (first['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      '<sheet name="二" r:id="rId9"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': (first['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
  });
  const { sheets } = await readWorkbook(bytes, '');
  expect(sheets.map((s) => s.rows[0]?.[1])).toEqual([none, '0']);
});
