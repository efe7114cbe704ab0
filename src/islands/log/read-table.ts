import { type Field, type Reader, readEntry, type WrittenEntry } from '~/rules/read-entry';
import { type Cell, textOf } from '~/sheets/cell';
import type { Workbook } from '~/sheets/workbook';
import { newId } from './drafts';
import { type FileRead, unreadable } from './file-read';
import { cellSays, slipInFileSays } from './problem';
import { fieldNames } from './words';

type Column = Field | 'id';
type Row = readonly Cell[];

const called: Readonly<Record<Column, RegExp>> = {
  day: /^(学习|完成|学完|培训|课程)?(日期|时间)/,
  title: /^(学习|培训)?(名称|课程(?![类科日时方形学])|项目|活动|内容)/,
  subject: /^(课程|学习)?(科目|类别|类型)/,
  mode: /^(面授|(学习|培训|授课|课程)?(方式|形式))/,
  hours: /^(课程|学习|培训)?(学时|学分)(数|$)/,
  proof: /^(学时)?证明/,
  state: /^状态/,
  year: /^(计入)?年度/,
  id: /^编号/,
};

const needed: readonly Field[] = ['day', 'title', 'subject', 'mode', 'hours', 'state'];

/** The entries of a table: by row, read or with what is wrong. */
export function readTable({ sheets }: Workbook, reader: Reader, unit: string): FileRead {
  for (const { rows } of sheets) {
    const at = rows.slice(0, 20).findIndex((row) => columnsIn(row).size >= 3);
    if (at < 0) continue;
    const columns = columnsIn(rows[at] as Row);
    const missing = needed.filter((column) => !columns.has(column));
    if (missing.length > 0) return { kind: 'refused', why: missingSays(missing) };
    return entriesIn(rows, at, columns, reader, unit);
  }
  return {
    kind: 'refused',
    why: '没有找到学习记录的表头。要有一行写着：日期、名称、科目、面授或远程、学时、状态。可以先导出一份照着填。',
  };
}

function columnsIn(row: Row): Map<Column, number> {
  const found = new Map<Column, number>();
  row.forEach((cell, i) => {
    const heading = textOf(cell).replace(/\s/g, '');
    const column = (Object.keys(called) as Column[]).find((c) => called[c].test(heading));
    if (column && !found.has(column)) found.set(column, i);
  });
  return found;
}

function missingSays(missing: readonly Field[]): string {
  return `表里没有“${missing.map((c) => fieldNames[c]).join('”“')}”这${missing.length}列，请补上再导入。`;
}

function entriesIn(
  rows: readonly Row[],
  at: number,
  columns: ReadonlyMap<Column, number>,
  reader: Reader,
  unit: string,
): FileRead {
  const read: FileRead & { kind: 'read' } = { kind: 'read', entries: [], unread: [] };
  rows.forEach((row, i) => {
    if (i <= at || row.every((cell) => textOf(cell).trim() === '')) return;
    const where = `第${i + 1}行`;
    const spoilt = [...columns].find(([, c]) => typeof row[c] === 'object');
    if (spoilt !== undefined) {
      const [column, c] = spoilt;
      read.unread.push({ where, why: cellSays(column, c + 1, textOf(row[c])) });
      return;
    }
    const reading = readEntry(writtenIn(row, columns), reader);
    if (reading.kind === 'entry') read.entries.push(reading.entry);
    else
      read.unread.push(
        unreadable(
          where,
          reading.slips.map((s) => slipInFileSays(s, unit)),
        ),
      );
  });
  return read;
}

function writtenIn(row: Row, columns: ReadonlyMap<Column, number>): WrittenEntry {
  const text = (column: Column) => {
    const i = columns.get(column);
    return i === undefined ? '' : textOf(row[i]).trim();
  };
  const proof = text('proof') || 'no';
  return {
    id: text('id') || newId(),
    day: text('day'),
    title: text('title'),
    subject: text('subject'),
    mode: text('mode'),
    hours: text('hours'),
    proof,
    state: text('state'),
    year: text('year'),
  };
}
