import { expect, test } from 'vitest';
import { readWorkbook } from '~/sheets/read-workbook';
import { firstSheet, xlsxParts, zipped } from './made';

const sheetPath = 'xl/worksheets/sheet1.xml';

function withColumns(cols: string, rows: string): Uint8Array {
  const parts = xlsxParts(rows);
  parts[sheetPath] = (parts[sheetPath] ?? '').replace('<sheetData>', `<cols>${cols}</cols><sheetData>`);
  return zipped(parts);
}

const cells = (row: number) => `<c r="A${row}"><v>1</v></c><c r="C${row}"><v>2</v></c>`;

test('看不见的行：手工隐藏的、筛选掉的、行高为零的；没有内容的不算', async () => {
  const rows = [
    `<row r="1">${cells(1)}</row>`,
    `<row r="2" hidden="1">${cells(2)}</row>`,
    `<row r="3" hidden="0">${cells(3)}</row>`,
    `<row r="4" ht="0" customHeight="1">${cells(4)}</row>`,
    `<row r="5" hidden="true" outlineLevel="1">${cells(5)}</row>`,
    '<row r="6" hidden="1"><c r="A6" s="0"/></row>',
    `<row r="7" ht="15">${cells(7)}</row>`,
    '<row r="8" hidden="1"/>',
  ];
  const filter = '<autoFilter ref="A1:C7"><filterColumn colId="0"/></autoFilter>';
  const { hiddenRows = [] } = await firstSheet(zipped(xlsxParts(rows.join(''), '', filter)));
  expect([...hiddenRows]).toEqual([2, 4, 5]);
});

test.each([
  ['隐藏的一列', '<col min="2" max="2" width="9" hidden="1"/>', [1]],
  ['隐藏的几列', '<col min="1" max="2" hidden="true"/>', [0, 1]],
  ['列宽为零的', '<col min="3" max="3" width="0" customWidth="1"/>', [2]],
  ['没有写是哪几列的', '<col hidden="1"/>', []],
  ['没有写到哪一列的', '<col min="2" hidden="1"/>', []],
  ['不是列的', '<x min="1" max="1" hidden="1"/>', []],
  ['从零写起的', '<col min="0" max="1" hidden="1"/>', [0]],
  ['没有隐藏的', '<col min="1" max="3" width="9" hidden="0"/>', []],
  ['名单右边用不着的列都隐藏了，不算', '<col min="4" max="16384" width="9" hidden="1"/>', []],
])('看不见的列：%s', async (_, cols, hidden) => {
  const sheet = await firstSheet(withColumns(cols, `<row r="1">${cells(1)}</row>`));
  expect([...(sheet.hiddenColumns ?? [])]).toEqual(hidden);
});

test.each([
  ['', false],
  ['state="visible"', false],
  ['state="hidden"', true],
  ['state="veryHidden"', true],
  ['state="HIDDEN"', true],
  ['state="hiddenNot"', false],
])('看不见的工作表：%s', async (state, hidden) => {
  const parts = xlsxParts(`<row r="1">${cells(1)}</row>`);
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('sheetId="1"', `sheetId="1" ${state}`);
  expect((await readWorkbook(zipped(parts), '')).sheets[0]?.hidden).toBe(hidden);
});

const fonts =
  '<numFmts/><fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf xfId="1"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>';
const struckRun = (text: string) => `<r><rPr><b/><strike/></rPr><t>${text}</t></r>`;
const plainRun = (text: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
const rich = (...runs: string[]) => `<c t="inlineStr"><is>${runs.join('')}</is></c>`;

test('样式里没有写字体的，没有划掉', async () => {
  const sheet = await firstSheet(zipped(xlsxParts('<row r="1"><c r="A1" s="0"><v>1</v></c></row>')));
  expect([...(sheet.struckRows ?? [])]).toEqual([]);
});

test('条件格式划掉的，字体没有的，都不是划掉', async () => {
  const styles =
    '<fonts><font/></fonts><cellXfs><xf/><xf fontId="9"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>';
  const rows = '<row r="1"><c s="0"><v>1</v></c></row><row r="2"><c s="1"><v>1</v></c></row>';
  expect([...((await firstSheet(zipped(xlsxParts(rows, styles)))).struckRows ?? [])]).toEqual([]);
});

test.each([
  ['每一格都划掉了', '<c s="1"><v>1</v></c><c s="1" t="str"><v>甲</v></c>', true],
  ['样式的底子划掉了', '<c s="3"><v>1</v></c>', true],
  ['空着的格子没有划掉，不碍事', '<c s="1"><v>1</v></c><c s="0"/>', true],
  ['只划掉一格', '<c s="1"><v>1</v></c><c s="0"><v>2</v></c>', false],
  ['写明不划掉', '<c s="2"><v>1</v></c>', false],
  ['没有样式', '<c><v>1</v></c>', false],
  ['别的属性不是样式', '<c s="0" cm="1"><v>1</v></c>', false],
  ['文字从头到尾划掉', rich(struckRun('张'), struckRun('三')), true],
  ['文字中间的空格没有划掉', rich(struckRun('张'), plainRun(' '), struckRun('三')), true],
  ['文字只划掉一部分', rich(struckRun('张'), plainRun('三')), false],
  ['没有自己样式的一段，照格子的', rich('<r><t>张</t></r>', struckRun('三')), false],
  [
    '格子划掉了，其中一段写明没有',
    `<c s="1" t="inlineStr"><is>${plainRun('张')}${struckRun('三')}</is></c>`,
    false,
  ],
  ['格子划掉了，文字没有另外的样式', '<c s="1" t="inlineStr"><is><t>张三</t></is></c>', true],
])('划掉的行：%s', async (_, row, struck) => {
  const rows = `<row r="1"><c><v>1</v></c></row><row r="2">${row}</row>`;
  const sheet = await firstSheet(zipped(xlsxParts(rows, fonts)));
  expect([...(sheet.struckRows ?? [])]).toEqual(struck ? [2] : []);
});
