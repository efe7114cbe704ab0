import { subjects } from '~/rules/duty/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { findColumns } from './find-columns';
import { holdsFigures } from './heading-rows';
import { type YearsIn, yearsIn } from './years-in';

/** A table that stands in a sheet with others. */
interface Table {
  /** Its first row, from 0. */
  readonly from: number;
  /** What stands over it and tells of a year. */
  readonly title: string | undefined;
  /** What its title says of a year, or that of the table before; and what its headings say. */
  readonly years: readonly [title: string, headings: string];
}

/** How many rows with something in them may stand between a heading and the title that tells its year. */
const near = 4;
const longest = 24;

/** The tables of a sheet that stand one below the other, each under a heading of its own that tells of another year than the one before; any other sheet as it is, also where each row says its year. */
export function tablesBelow(sheet: Sheet): readonly Sheet[] {
  const { headerRows, headings, columns } = findColumns(sheet);
  const { rows } = sheet;
  const top = rows.slice(0, headerRows);
  const who = [columns.name, columns.id].flatMap((c) => top.map((row) => textOf(row[c ?? -1]).trim()));
  const called = new Set(who.filter((text) => text !== '' && headings.includes(text)));
  if (called.size === 0 || columns.year !== undefined) return [sheet];
  const title = top.map(titleIn).find((text) => tells(text) !== '');
  const tables: [Table, ...Table[]] = [{ from: 0, title, years: [tells(title), tells(...headings)] }];
  let [now] = tables;
  const hours = subjects.map((subject) => columns[subject]).find((column) => column !== undefined);
  for (let i = headerRows; i < rows.length; i++) {
    const row = rows[i] as readonly Cell[];
    // Most rows have a figure where another heading has words, and are told at a glance
    if (isDigit(textOf(row[hours ?? -1]).charCodeAt(0))) continue;
    if (!row.some((cell) => called.has(textOf(cell).trim()))) continue;
    const texts = row.map(textOf);
    if (holdsFigures(texts)) continue;
    const { from, title } = titleAbove(rows, i, headerRows);
    const years = [title === undefined ? now.years[0] : tells(title), tells(...texts)] as const;
    if (years.join() === now.years.join()) continue;
    now = { from, title, years };
    tables.push(now);
  }
  return tables.length === 1 ? [sheet] : tables.map((_, i) => cut(sheet, tables, i));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The row, from 0, with which a table begins: its title that tells of a year, or its heading. */
function titleAbove(rows: Sheet['rows'], heading: number, first: number): Pick<Table, 'from' | 'title'> {
  let passed = 0;
  for (let from = heading - 1; from >= first && passed < near; from--) {
    const row = rows[from] as readonly Cell[];
    if (row.every((cell) => textOf(cell).trim() === '')) continue;
    const title = titleIn(row);
    if (title === undefined) break;
    if (tells(title) !== '') return { from, title };
    passed++;
  }
  return { from: heading, title: undefined };
}

/** What a row says that is no heading and nobody's: one thing alone, or 年度：| 2023. */
function titleIn(row: readonly Cell[]): string | undefined {
  const texts = row.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  const isTitle = texts.length === 1 || texts.some((text) => /[:：]/.test(text));
  return isTitle && !note.test(texts[0] ?? '') ? texts.join('') : undefined;
}

const note = /^(注|备注|附注|说明)/;

/** What words say of a year, to be compared; nothing where they tell of none, or of a day alone. */
function tells(...words: readonly (string | undefined)[]): string {
  const found: YearsIn = yearsIn(...words.map((word) => word ?? ''));
  if (found.kind === 'none' || (found.kind === 'unclear' && found.why === 'day')) return '';
  return found.kind === 'year' ? String(found.year) : found.words;
}

function cut(sheet: Sheet, tables: readonly Table[], i: number): Sheet {
  const { from, title } = tables[i] as Table;
  const to = tables[i + 1]?.from ?? sheet.rows.length;
  const own = (numbers: ReadonlySet<number> | undefined) =>
    numbers && new Set([...numbers].filter((row) => row > from && row <= to).map((row) => row - from));
  const name = title?.slice(0, longest) ?? sheet.name;
  const again = i > 0 && (title === undefined || tables.slice(0, i).some((other) => other.title === title));
  return {
    ...sheet,
    name: again ? `${name}（第${from + 1}行起）` : name,
    above: from,
    elsewhere: tables.flatMap((other, j) => (j === i ? [] : (other.title ?? other.years[1]))),
    rows: sheet.rows.slice(from, to),
    spanned: own(sheet.spanned),
    hiddenRows: own(sheet.hiddenRows),
    struckRows: own(sheet.struckRows),
  };
}
