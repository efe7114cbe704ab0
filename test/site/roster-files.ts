import { type Written, writeCsv } from '~/sheets/write-csv';
import { writeXlsx } from '~/sheets/write-xlsx';

type Rows = readonly (readonly Written[])[];

export const headings = ['姓名', '工号', '部门', '年度', '行业', '公需科目', '专业科目', '个人选修科目'];

/** A name that needs room. */
export const longName = '阿卜杜热合曼·买买提依明·艾力·库尔班江·吐尔逊阿依古丽';

/** 2018: the general minimums are 72 in all, 18, 42 and 12; accountants' are 90, 30 and 60 (277号 三). */
export const people: Rows = [
  ['甲一', 'A001', '一部', 2018, '一般', '１８', '42学时', 12],
  ['乙二', 'A002', '一部', 2018, '一般', 40, 42, 0],
  ['丙三', 'A003', '二部', 2018, '会计', 30, 60, ''],
  ['丁四', 'A004', '二部', 2018, '会计', 30, '', ''],
  ['戊五', 'A005', '二部', 2018, '一般', -1, 42, 12],
  ['己六', 'A006', '三部', 2018, '一般', '1e309', 42, 12],
];

export const counted = { total: 6, met: 2, short: 1, incomplete: 1, rejected: 2 };

/** As offices have it: a title, the heading, blank rows, a total. */
export const list: Rows = [
  ['2018年度继续教育情况'],
  headings,
  ...people,
  [''],
  ['合计', '', '', '', '', 118, 228, 36],
];

export const csvOf = (rows: Rows, name = '名单.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(writeCsv(rows)),
});

export const xlsxOf = (rows: Rows, name?: string) => xlsxBookOf({ 名单: rows }, name);

/** A workbook of several sheets, by their names. */
export async function xlsxBookOf(sheets: Readonly<Record<string, Rows>>, name = '名单.xlsx') {
  const blob = await writeXlsx(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));
  return { name, mimeType: '', buffer: Buffer.from(await blob.arrayBuffer()) };
}

/** The same bytes that an office's Excel writes: GB18030, no mark. */
export function gbkOf(rows: Rows, name = '名单.csv') {
  const codes = gbkCodes();
  const text = rows.map((row) => row.join(',')).join('\r\n');
  return { name, mimeType: '', buffer: Buffer.concat([...text].map((c) => codes.get(c) ?? Buffer.from(c))) };
}

function gbkCodes(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Buffer>();
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      const bytes = Buffer.from([high, low]);
      codes.set(decoder.decode(bytes), bytes);
    }
  }
  return codes;
}

/** A list of many people: every third is through, every third short, every third did not say. */
export function manyRows(count: number): Rows {
  return [
    headings,
    ...Array.from({ length: count }, (_, i) => [
      `人${i + 1}`,
      `N${i + 1}`,
      `${(i % 20) + 1}部`,
      2018,
      '一般',
      ...([
        [18, 42, 12],
        [18, 42, 11],
        [18, 42, ''],
      ][i % 3] as Written[]),
    ]),
  ];
}
