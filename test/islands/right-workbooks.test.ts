import { describe, expect, test } from 'vitest';
import { xlsxParts, zipped } from '../sheets/made';
import { type CellXml, cameTo, rowsXml } from './list-ground';

// What each kind of workbook comes to from the file to the verdicts, so that no change of one step twists it.

const heading = ['姓名', '工号', '科室', '年度', '行业', '公需科目', '专业科目', '选修科目'];
const people: readonly (readonly CellXml[])[] = [
  ['欧阳海', 'K01', '放射科', 2023, '一般', 30, 42, 18],
  ['司马兰', 'K02', '放射科', 2023, '一般', 30, 40, 18],
  ['诸葛明', 'K03', '药剂科', 2023, '会计', 30, 60, ''],
];
const table = [heading, ...people];
const usual = [
  '欧阳海 K01 放射科 2023 达标',
  '司马兰 K02 放射科 2023 未达标：专业科目差2学时',
  '诸葛明 K03 药剂科 2023 accounting 达标',
];

type Change = (parts: Record<string, string>) => Record<string, string>;
type Rows = readonly (readonly CellXml[])[];

interface Book {
  readonly rows?: Rows;
  readonly styles?: string;
  readonly after?: string;
  readonly change?: Change;
  readonly name?: string;
  readonly people?: readonly string[];
  readonly skipped?: string;
}

const sheet = 'xl/worksheets/sheet1.xml';
const inSheet =
  (change: (xml: string) => string): Change =>
  (parts) => ({ ...parts, [sheet]: change(parts[sheet] ?? '') });
const renamed =
  (from: string, to: string): Change =>
  (parts) =>
    Object.fromEntries(Object.entries(parts).map(([path, part]) => [path === from ? to : path, part]));
const said =
  (part: string, from: string | RegExp, to: string): Change =>
  (parts) => ({ ...parts, [part]: (parts[part] ?? '').replace(from, to) });

/** Every number of hours, changed to a cell of its own. */
const hoursAs = (xml: (place: string, hours: number) => string): Rows =>
  table.map((row, r) =>
    row.map((value, c) =>
      r > 0 && c > 4 && typeof value === 'number' ? { xml: (place) => xml(place, value) } : value,
    ),
  );
const styled = (place: string, value: number) => `<c r="${place}" s="1"><v>${value}</v></c>`;
/** A style of its own in the second place. */
const shownAs = (code: string) =>
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`;
/** The days that these hours are where a cell is shown as one; Excel has a day 60 that never was. */
const days: Readonly<Record<number, string>> = {
  18: '1900-01-18',
  30: '1900-01-30',
  40: '1900-02-09',
  42: '1900-02-11',
  60: '1900-02-28',
};
const rejected = (reason: (column: string, hours: number) => string) =>
  usual.map((line, i) => {
    const all = ['公需科目', '专业科目', '选修科目'].slice(0, i === 2 ? 2 : 3);
    const why = all.map((column, c) => reason(column, Number(table[i + 1]?.[5 + c])));
    return `${line.replace(/ (达标|未达标.*)$/, '')} 无法识别：${why.join('；')}`;
  });

const books: Readonly<Record<string, Book>> = {
  文字和数字都直接写在格子里: {},
  '启用宏的 .xlsm': { name: '名单.xlsm' },
  没有样式这一部分: { change: ({ 'xl/styles.xml': _, ...parts }) => parts },
  格子不写位置: {
    change: inSheet((xml) => xml.replace(/<c r="H4".*?<\/c>/, '').replace(/ r="[A-Z]*\d+"/g, '')),
  },
  属性用单引号: { change: inSheet((xml) => xml.replace(/"/g, "'")) },
  '标签都有前缀 x': {
    change: inSheet((xml) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')),
  },
  表的部分叫别的名字: {
    change: (parts) =>
      said(
        'xl/_rels/workbook.xml.rels',
        'worksheets/sheet1.xml',
        '/xl/data/人员.xml',
      )(renamed(sheet, 'xl/data/人员.xml')(parts)),
  },
  '工作表叫 2023’<&>（一）': { change: said('xl/workbook.xml', '"名单"', '"2023’&lt;&amp;&gt;（一）"') },
  日期从1904年数起: { change: said('xl/workbook.xml', '<sheets>', '<workbookPr date1904="1"/><sheets>') },
  工作表受保护: { after: '<sheetProtection sheet="1" objects="1"/>' },
  '名字里有换行的记号 _x000D_': {
    rows: table.map((row, r) => (r > 0 ? [`${row[0]}_x000D_\n`, ...row.slice(1)] : row)),
  },
  '学时后面有换行的记号 _x000D_': {
    rows: hoursAs((place, h) => `<c r="${place}" t="str"><v>${h}_x000D_</v></c>`),
  },
  学时存成文字: { rows: hoursAs((place, h) => `<c r="${place}" t="str"><v>${h}</v></c>`) },
  学时有看不见的方向记号: {
    rows: hoursAs((place, h) => `<c r="${place}" t="str"><v>\u202d${h}\u202c</v></c>`),
  },
  '学时是公式，存着结果': { rows: hoursAs((place, h) => `<c r="${place}"><f>SUM(Z1:Z9)</f><v>${h}</v></c>`) },
  '学时是公式，没有存下结果': {
    rows: hoursAs((place) => `<c r="${place}"><f>SUM(Z1:Z9)</f></c>`),
    people: rejected(
      (column) => `“${column}”是公式，文件里没有存下结果，请用 Excel 或 WPS 打开再保存一次，或者改成数字`,
    ),
  },
  有一个人的学时出错: {
    rows: table.map((row, r) =>
      r === 1
        ? [...row.slice(0, 5), { xml: (place) => `<c r="${place}" t="e"><v>#REF!</v></c>` }, 42, 18]
        : row,
    ),
    people: [
      '欧阳海 K01 放射科 2023 无法识别：“公需科目”是错误值（如 #N/A），请在表格里改成数字',
      ...usual.slice(1),
    ],
  },
  '学时显示成“30学时”': { rows: hoursAs(styled), styles: shownAs('0&quot;学时&quot;') },
  学时显示成会计格式: { rows: hoursAs(styled), styles: shownAs('_(* #,##0.00_);_(* (#,##0.00)') },
  学时显示成文本格式: {
    rows: hoursAs(styled),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
  },
  学时显示成日期: {
    rows: hoursAs(styled),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    people: rejected((column, hours) => `“${column}”写着“${days[hours]}”，是一个日期，请填学时数`),
  },
  '学时显示成“30天”': {
    rows: hoursAs(styled),
    styles: shownAs('0&quot;天&quot;'),
    people: rejected((column) => `“${column}”显示的是天数，天数不能当作学时，请填学时数`),
  },
  学时显示成百分比: {
    rows: hoursAs(styled),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
    people: rejected((column) => `“${column}”显示的是百分数，不是学时，请填学时数`),
  },
  '年度显示成“2023年”': {
    rows: table.map((row) =>
      row.map((v) => (v === 2023 ? { xml: (place: string) => styled(place, 2023) } : v)),
    ),
    styles: shownAs('0&quot;年&quot;'),
  },
  年度是只显示年份的日期: {
    rows: table.map((row) =>
      row.map((v) => (v === 2023 ? { xml: (place: string) => styled(place, 45291) } : v)),
    ),
    styles: shownAs('yyyy'),
  },
  前面有没有名字的一列序号: { rows: table.map((row, r) => [r === 0 ? '' : r - 1, ...row]) },
  第一列和第一行都空着: { rows: [[], ...table.map((row) => ['', ...row])], skipped: '1 blank, 2 heading' },
  最后一行是合计: { rows: [...table, ['合计', '', '', '', '', 90, 142, 36]], skipped: '1 heading, 5 total' },
  标题合并在表头上面: {
    rows: [['2023年度继续教育学时'], ...table],
    after: '<mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells>',
    skipped: '1 title, 2 heading',
  },
  部门合并了几行: {
    rows: table.map((row, r) => (r === 2 ? [...row.slice(0, 2), '', ...row.slice(3)] : row)),
    after: '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
  },
  '表头两行，姓名往下合并': {
    rows: [
      ['姓名', '工号', '科室', '年度', '行业', '学时情况', '', ''],
      ['', '', '', '', '', '公需', '专业', '选修'],
      ...people,
    ],
    after:
      '<mergeCells count="6"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/><mergeCell ref="D1:D2"/><mergeCell ref="E1:E2"/><mergeCell ref="F1:H1"/></mergeCells>',
    skipped: '1 title, 2 heading',
  },
  是非的格子在学时里: {
    rows: [
      heading,
      [
        '欧阳海',
        'K01',
        '放射科',
        2023,
        '一般',
        { xml: (place) => `<c r="${place}" t="b"><v>1</v></c>` },
        42,
        18,
      ],
    ],
    people: ['欧阳海 K01 放射科 2023 无法识别：“公需科目”写着“TRUE”，不是数字，请填学时数，例如 18 或 17.5'],
  },
};

describe('工作簿，从文件到判断', () => {
  test.each(Object.entries(books))('%s', async (_, book) => {
    const { rows = table, styles, after, change = (parts) => parts, name = '名单.xlsx' } = book;
    const got = await cameTo(zipped(change(xlsxParts(rowsXml(rows), styles, after))), name);
    if (got.kind !== 'judged') expect.fail(JSON.stringify(got));
    expect([...got.people]).toEqual(book.people ?? usual);
    expect(got.skipped.join(', ')).toBe(book.skipped ?? '1 heading');
    expect(got.rows).toBe(got.people.length + got.skipped.length);
  });
});
