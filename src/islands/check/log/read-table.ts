import type { Field } from '~/rules/log/read-entry';
import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet, Workbook } from '~/sheets/workbook';
import { type Column, columnsIn, headed } from './columns';
import type { FileRead, Listed } from './file-read';
import { cellSays } from './problem';

type Row = readonly Cell[];
type Columns = ReadonlyMap<Column, number>;

/** Every column that a list is asked for where it has none. */
const all: readonly Column[] = [
  ...(['day', 'title', 'subject', 'mode', 'hours', 'proof', 'state', 'year'] as const),
  ...(['id', 'sector', 'complete'] as const),
];

/** The rows of every sheet that has a heading of a learning log, as they stand there. */
export function readTable({ sheets }: Workbook): FileRead {
  const listed: Listed[] = [];
  const leftOut: string[] = [];
  const found = new Set<Column>();
  const tables = sheets.flatMap((sheet) => tableIn(sheet) ?? []);
  const shown = tables.filter(({ sheet }) => !sheet.hidden);
  for (const { sheet } of tables) {
    if (sheet.hidden && shown.length > 0) leftOut.push(`表“${sheet.name}”是隐藏的，没有导入。`);
  }
  for (const table of shown.length > 0 ? shown : tables) {
    for (const column of table.columns.keys()) found.add(column);
    listRows(table, tables.length > 1 ? `“${table.sheet.name}”` : '', listed, leftOut);
  }
  if (tables.length > 0) {
    return { kind: 'read', listed, leftOut, absent: all.filter((column) => !found.has(column)) };
  }
  return {
    kind: 'refused',
    why: '没有找到学习记录的表头。要有一行写着：日期、名称、科目、面授或远程、学时、状态。可以先导出一份照着填。',
  };
}

interface Table {
  readonly sheet: Sheet;
  readonly at: number;
  readonly columns: Columns;
}

/** A sheet of a log has a heading in one of its first twenty rows. */
function tableIn(sheet: Sheet): Table | undefined {
  const at = sheet.rows.slice(0, 20).findIndex((row) => headed(columnsIn(row)));
  return at < 0 ? undefined : { sheet, at, columns: columnsIn(sheet.rows[at] as Row) };
}

function listRows({ sheet, at, columns }: Table, name: string, listed: Listed[], leftOut: string[]): void {
  const sums: number[] = [];
  const said = (row: Row) => row.map(textOf).join('\t').trim();
  const heading = said(sheet.rows[at] as Row);
  sheet.rows.forEach((row, i) => {
    if (i <= at || row.every((cell) => textOf(cell).trim() === '') || said(row) === heading) return;
    if (isSum(row)) sums.push(i + 1);
    else listed.push(listedIn(row, `${name}第${i + 1}行`, columns));
  });
  if (sums.length > 0) leftOut.push(`${name}第${sums.join('、')}行是合计，没有导入。`);
}

function isSum(row: Row): boolean {
  const first = row.map((cell) => textOf(cell).replace(/\s/g, '')).find((text) => text !== '') ?? '';
  return /^(合计|总计|小计|共计|总学时|累计)/.test(first);
}

function listedIn(row: Row, where: string, columns: Columns): Listed {
  const text = (column: Column) => {
    const i = columns.get(column);
    return i === undefined ? '' : textOf(row[i]).trim();
  };
  const bad = [...columns].find(([, c]) => typeof row[c] === 'object');
  const field = (name: Field) => text(name);
  return {
    where,
    written: {
      id: ownId(text('id')),
      day: field('day'),
      title: field('title'),
      subject: field('subject'),
      part: field('part'),
      as: field('as'),
      times: field('times'),
      mode: field('mode'),
      hours: field('hours'),
      proof: proofIn(field('proof')),
      state: field('state'),
      year: field('year'),
    },
    sector: text('sector'),
    situation: text('situation'),
    beside: text('beside'),
    person: text('person'),
    complete: text('complete'),
    spoilt: bad && cellSays(bad[0], bad[1] + 1, textOf(row[bad[1]])),
  };
}

/** An id of ours begins with a small letter; a 编号 of 1, 2, 3 only numbers the rows of a list. */
function ownId(text: string): string {
  return /^[a-z]\w*$/.test(text) ? text : '';
}

/** The number or the name of a proof tells that there is one. */
function proofIn(text: string): string {
  if (/^[-—/\\]*$/.test(text)) return 'no';
  return /^(有|无|没有|是|否|true|false|yes|no|0|1|√|✓|×|暂无|未)$/i.test(text) ? text : 'yes';
}
