import { mentionsIn } from '~/roster/find/year-mentions';
import { isDitto } from '~/roster/read/carried-down';
import { textOf } from '~/sheets/cell';
import type { Sheet, Workbook } from '~/sheets/workbook';
import type { Column } from './columns';
import type { FileRead, Listed, Who } from './file-read';
import { noEntry } from './no-entry';
import { listedIn } from './row-entries';
import { type Heading, headingAt, nextHeading } from './table-heading';
import { doubtful, Told, unusedIn } from './table-told';

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
    const name = tables.length > 1 ? `“${table.sheet.name}”` : '';
    leftOut.push(...listRows(table, name, listed, found).says(), ...doubtful(table.sheet, table.at, name));
  }
  leftOut.push(...withoutHeading(sheets, tables));
  if (tables.length > 0) {
    return { kind: 'read', listed, leftOut, absent: all.filter((column) => !found.has(column)) };
  }
  return {
    kind: 'refused',
    why: '没有找到学习记录的表头。要有一行写着：日期、名称、科目、面授或远程、学时、状态。可以先导出一份照着填。',
  };
}

/** Sheets that hold rows and no heading of a log; the one on which our own tables explain themselves is none. */
function withoutHeading(sheets: readonly Sheet[], tables: readonly Table[]): string[] {
  return sheets.flatMap((sheet) => {
    const known = tables.some((table) => table.sheet === sheet);
    const bare = sheet.rows.every((row) => row.every((cell) => textOf(cell).trim() === ''));
    return known || bare || sheet.hidden || textOf(sheet.rows[0]?.[0]) === '说明'
      ? []
      : [`表“${sheet.name}”里没有学习记录的表头，没有导入。`];
  });
}

interface Table {
  readonly sheet: Sheet;
  readonly at: number;
}

/** A sheet of a log has a heading in one of its first twenty rows. */
function tableIn(sheet: Sheet): Table | undefined {
  const at = sheet.rows.slice(0, 20).findIndex((_, i) => headingAt(sheet.rows, i) !== undefined);
  return at < 0 ? undefined : { sheet, at };
}

function listRows({ sheet, at }: Table, name: string, listed: Listed[], found: Set<Column>): Told {
  const told = new Told(name);
  let heading = headingAt(sheet.rows, at) as Heading;
  let above: Above = yearOver(sheet, at);
  let who: Who = {};
  let body = at;
  sheet.rows.forEach((row, i) => {
    if (i < at || row.every((cell) => textOf(cell).trim() === '')) return;
    const next = i === at ? heading : nextHeading(sheet.rows, i);
    if (next) {
      heading = next;
      body = i + next.rows;
      for (const column of columnsOf(heading)) found.add(column);
    }
    if (i < body) return;
    for (const column of unusedIn(row, heading)) told.unused.add(column);
    const none = noEntry(row, heading.columns);
    if (none) {
      told.row(i + 1, row, none);
      above = { ...above, ...none };
      return;
    }
    for (const read of listedIn(row, `${name}第${i + 1}行`, heading, above)) {
      const one = isDitto(read.whose) ? { ...read, ...who } : { ...read, whoAbove: who };
      listed.push(one);
      above = { ...above, ...filled(one.written) };
      if (one.whose || one.whoseId) who = { whose: one.whose, whoseId: one.whoseId };
    }
  });
  return told;
}

/** The one year that the title over a heading names. */
function yearOver({ rows }: Sheet, at: number): Above {
  const words = rows.slice(0, at).flatMap((row) => row.map((cell) => textOf(cell).replace(/\s/g, '')));
  const years = new Set(words.flatMap(mentionsIn).flatMap(({ how, years }) => (how === 'day' ? [] : years)));
  const [year, ...others] = years;
  return year !== undefined && others.length === 0 ? { year: String(year) } : {};
}

function columnsOf({ columns, spread }: Heading): Column[] {
  const [over] = spread;
  return over ? [...columns.keys(), over.field, 'hours'] : [...columns.keys()];
}

type Above = NonNullable<Listed['above']>;
const carried = ['year', 'subject', 'mode', 'state', 'day'] as const;

function filled(written: Listed['written']): Above {
  return Object.fromEntries(carried.flatMap((field) => (written[field] ? [[field, written[field]]] : [])));
}
