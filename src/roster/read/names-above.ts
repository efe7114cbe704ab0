import { fieldsNamed } from '~/roster/find/headings';
import type { Cell } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { isOffice, likeAName } from './office';
import { plainText } from './plain-text';

/** A row, from 0, that says whom the rows below it are about. */
interface Head {
  readonly row: number;
  /** Where the name stands alone, in the column of the courses; nothing for 姓名：赵一. */
  readonly column: number | undefined;
  readonly name: string;
  readonly id: string;
  /** The figures beside it, by column. */
  readonly sums: ReadonlyMap<number, number>;
}

type Texts = readonly string[];

const looked = 300;
/** In as many of them may the headings stand. */
const searched = 40;
const figure = /^\d{1,3}(\.\d+)?(学时|学分|课时|小时)?$/;
const keyed = /(?:^| )(?:姓名|(?:学员|员工|职工|教师|人员)(?:姓名)?):? ?([\u4e00-\u9fff·]{2,})(?= |$)/;
const keyedId = /(?:工号|职工号|员工号|编号|身份证号码?|证件号码?): ?([A-Za-z\d]+)/;
const total = /[小合总共]计|汇总|总学[时分]/;
const notAName = /[小合总共]计|汇总|公需|专业|选修|科目|课程|学[时分年]/;
const kind = /^(公需|专业|个人选修|选修)(科目|课程?)?$/;

/** A sheet in which names stand above their courses, in one column with them or as 姓名：赵一, with each name beside its courses in a last column; any other as it is. */
export function withNamesBeside(sheet: Sheet): Sheet {
  const found = namesIn(sheet);
  if (!found || found.unlike) return sheet;
  const { rows, heads, column, heading, ofId } = found;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const ids = ofId === undefined && heads.some(({ id }) => id !== '');
  const aside = (name: string, id: string) => (ids ? [name, id] : [name]);
  const said = (rows[heading] as Texts).join();
  const own = (cells: readonly Cell[], ...more: Cell[]) => [
    ...Array.from({ length: width }, (_, i) => cells[i] ?? ''),
    ...more,
  ];
  let now: Head | undefined;
  let next = 0;
  const moved = sheet.rows.map((cells, row) => {
    if (heads[next]?.row === row) {
      now = heads[next++] as Head;
      if (now.sums.size > 0)
        return own(cells.map((cell, c) => (c === now?.column ? `${now.name}小计` : cell)));
      const learnt = rows.slice(row + 1, heads[next]?.row).some((texts) => isCourse(texts, column));
      return learnt ? own(cells) : own(cells, ...aside(now.name, now.id));
    }
    if ((rows[row] as Texts).join() === said) {
      const areKinds = rows.some((texts) => texts.some((text, c) => c === column && kind.test(text)));
      const called = cells.map((cell, c) => (c === column ? otherwise(cell, areKinds) : cell));
      return own(called, ...aside('姓名', '工号'));
    }
    // What else stands alone may be over what is below it
    if (filledIn(rows[row] as Texts).length === 1) now = undefined;
    if (!now || !isCourse(rows[row] as Texts, column)) return own(cells);
    const { name, id } = now;
    const known = cells.map((cell, c) => (c === ofId && plainText(cell) === '' ? id : cell));
    return own(known, ...aside(name, id));
  });
  return { ...sheet, rows: moved };
}

/** The first name that stands above courses with another figure beside it than they come to, with its row, from 1: what is meant can't be told. */
export function unlikeSum(sheet: Sheet): { readonly name: string; readonly row: number } | undefined {
  const unlike = namesIn(sheet)?.unlike;
  return unlike && { name: unlike.name, row: unlike.row + 1 };
}

/** The names that stand above courses in a sheet, and the row of their heading; nothing where there are none. */
function namesIn(sheet: Sheet) {
  if (!mayBe(sheet.rows.slice(0, looked).map(textsOf))) return undefined;
  const rows = sheet.rows.map(textsOf);
  const ofId = idColumnIn(rows);
  const heads = headsIn(rows, ofId);
  const [first] = heads;
  if (!first) return undefined;
  const { column } = first;
  const heading = headingOf(rows, heads, first);
  if (heading === undefined || !areNames(rows, heads, column, heading)) return undefined;
  if (!haveOwnIds(rows, heads, ofId)) return undefined;
  return { rows, heads, column, heading, ofId, unlike: unlikeIn(rows, heads) };
}

/** A heading that would say that names stand below it. */
function otherwise(cell: Cell, areKinds: boolean): Cell {
  const called = plainText(cell);
  if (areKinds) return `科目（${called}）`;
  return fieldsNamed(called).length > 0 ? `课程（${called}）` : cell;
}

function textsOf(cells: readonly Cell[]): Texts {
  return cells.map(plainText);
}

/** Whether the first rows have such names, and about as many rows of courses, or more. */
function mayBe(rows: readonly Texts[]): boolean {
  const heads = headsIn(rows, idColumnIn(rows));
  const courses = heads.flatMap((_, i) => coursesOf(rows, heads, i)).length;
  return courses * 2 >= Math.max(1, heads.length);
}

/** Those in one column, or with their key; among names by which somebody is known at once, what stands alone is another. */
function headsIn(rows: readonly Texts[], ofId: number | undefined): Head[] {
  const all = rows.flatMap((texts, row) => headIn(texts, row, ofId) ?? []);
  const named = all.filter(({ column }) => column === undefined);
  if (named.length > 0) return named;
  const sure = all.filter(({ name }) => likeAName.test(name));
  const column = sure[0]?.column;
  const most = all.filter((head) => head.column === column && (head.sums.size === 0 || sure.includes(head)));
  return sure.length * 2 >= most.length ? most : [];
}

function headIn(texts: Texts, row: number, ofId: number | undefined): Head | undefined {
  const filled = filledIn(texts);
  const said = filled.map((c) => texts[c]).join(' ');
  const name = keyed.exec(said)?.[1];
  if (name && said.includes(':')) {
    return { row, column: undefined, name, id: keyedId.exec(said)?.[1] ?? '', sums: new Map() };
  }
  const [column = -1, ...beside] = filled.filter((c) => c !== ofId);
  const [alone = '', inside] = (texts[column] ?? '').split(/[()]/);
  const id = inside?.match(/^[A-Za-z\d]*/)?.[0] ?? texts[ofId ?? -1] ?? '';
  const isName = /^[\u4e00-\u9fff]{2,4}$/.test(alone) || likeAName.test(alone);
  const figures = beside.every((c) => figure.test(texts[c] as string));
  if (!isName || notAName.test(alone) || isOffice.test(alone) || !figures) return undefined;
  return { row, column, name: alone, id, sums: new Map(beside.map((c) => [c, sumOf([texts], c)])) };
}

/** The column that the headings call one of ids. */
function idColumnIn(rows: readonly Texts[]): number | undefined {
  for (const texts of rows.slice(0, searched)) {
    const column = texts.findIndex((text) => fieldsNamed(text).includes('id'));
    if (column >= 0 && texts.filter((text) => text !== '').length > 2) return column;
  }
  return undefined;
}

/** The columns that hold something, without a number that counts the rows. */
function filledIn(texts: Texts): number[] {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
  return Number(texts[filled[0] as number]) > 0 ? filled.slice(1) : filled;
}

/** The row of the headings: the last with several words and no figure before the first course. */
function headingOf(rows: readonly Texts[], heads: readonly Head[], first: Head): number | undefined {
  const course = rows.findIndex((texts, row) => row > first.row && isCourse(texts, first.column));
  for (let row = course - 1; row >= 0; row--) {
    const words = (rows[row] as Texts).filter((text) => text !== '');
    if (words.length > 1 && !heads.some((head) => head.row === row)) return row;
  }
  return undefined;
}

/** A row with what was learnt and how long, or what a year comes to. */
function isCourse(texts: Texts, column: number | undefined): boolean {
  const what = column === undefined ? texts : texts.slice(column, column + 1);
  return (
    texts.some((text) => figure.test(text)) &&
    what.some((text) => text !== '') &&
    !what.some((t) => total.test(t))
  );
}

/** Whether no other column names people, and what stands below the names is like no name and tells one thing a row. */
function areNames(
  rows: readonly Texts[],
  heads: readonly Head[],
  column: number | undefined,
  heading: number,
): boolean {
  const others = (rows[heading] as Texts).filter((_, c) => c !== column);
  if (others.some((text) => fieldsNamed(text).includes('name'))) return false;
  if (column === undefined) return true;
  const all = heads.flatMap((_, i) => coursesOf(rows, heads, i));
  const few = all.filter((texts) => texts.filter((text, c) => c > column && figure.test(text)).length < 3);
  const words = new Set(all.map((texts) => texts[column] as string));
  const people = [...words].filter((word) => likeAName.test(word)).length;
  return heads.length > 1 && people * 3 <= words.size && few.length * 5 >= all.length * 4;
}

/** Whether no two ids stand below one name, and no two names above one id. */
function haveOwnIds(rows: readonly Texts[], heads: readonly Head[], ofId: number | undefined): boolean {
  const all = heads.map((_, i) => new Set(coursesOf(rows, heads, i).map((texts) => texts[ofId ?? -1] ?? '')));
  const ids = all.flatMap((own) => [...own].filter((id) => id !== ''));
  return all.every(({ size }) => size < 2) && new Set(ids).size === ids.length;
}

function coursesOf(rows: readonly Texts[], heads: readonly Head[], i: number): readonly Texts[] {
  const { row = 0, column } = heads[i] ?? {};
  return rows.slice(row + 1, heads[i + 1]?.row).filter((texts) => isCourse(texts, column));
}

/** The first beside whom another figure stands than the courses below come to. */
function unlikeIn(rows: readonly Texts[], heads: readonly Head[]): Head | undefined {
  return heads.find(({ sums }, i) =>
    [...sums].some(([c, sum]) => sumOf(coursesOf(rows, heads, i), c) !== sum),
  );
}

/** In tenths. */
function sumOf(rows: readonly Texts[], column: number): number {
  return rows.reduce((sum, texts) => sum + Math.round((Number.parseFloat(texts[column] ?? '') || 0) * 10), 0);
}
