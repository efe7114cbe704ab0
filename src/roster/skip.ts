import { narrowed } from '~/rules/narrowed';
import { type Cell, textOf } from '~/sheets/cell';
import type { Columns } from './field';
import type { SkippedRow } from './roster';

const total =
  /^(合计|总计|小计|共计|累计|汇总|总数|总人数|人数|平均|平均值|平均数)([(:].*|\d+人?|人数|学时.*)?$/;
const note =
  /^[(]?(注|备注|说明|填表|填报|制表|审核|审批|单位负责人|负责人|经办|联系人|联系电话|日期|打印|以上)/;

/** Why a row below the heading is no person's, or nothing when it is one. */
export function whySkipped(
  cells: readonly Cell[],
  columns: Columns,
  headings: readonly string[],
): SkippedRow['why'] | undefined {
  if (isPlainlySomebody(cells, columns, headings)) return undefined;
  const filled = cells.map((_, i) => i).filter((i) => cells[i] !== '' && plainText(cells[i]) !== '');
  if (filled.length === 0) return 'blank';
  const first = plainText(cells[filled[0] as number]);
  const name = columns.name === undefined ? '' : plainText(cells[columns.name]);
  if (isHeadingAgain(cells, filled, columns, headings)) return 'heading';
  if (total.test(name) || (total.test(first) && /^\d*人?$/.test(name))) return 'total';
  if (filled.length === 1 && note.test(first)) return 'note';
  const { id, common, professional, elective } = columns;
  const said = [columns.name, id, common, professional, elective];
  if (filled.some((column) => said.includes(column))) return undefined;
  return filled.some((column) => note.test(plainText(cells[column]))) ? 'note' : 'blank';
}

/** Most rows: a name and an id, neither a word that stands at the end of a list. */
function isPlainlySomebody(cells: readonly Cell[], columns: Columns, headings: readonly string[]): boolean {
  if (columns.name === undefined || columns.id === undefined) return false;
  const name = plainText(cells[columns.name]);
  const id = plainText(cells[columns.id]);
  const other = /^\d*人?$/.test(name) || total.test(name) || name === plainText(headings[columns.name]);
  return id !== '' && !other;
}

/** A page's heading again, or the units under it: （学时）. */
function isHeadingAgain(
  cells: readonly Cell[],
  filled: readonly number[],
  columns: Columns,
  headings: readonly string[],
): boolean {
  let some = false;
  for (const column of Object.values(columns)) {
    if (!filled.includes(column)) continue;
    const text = plainText(cells[column]);
    if (!unit.test(text) && text !== plainText(headings[column])) return false;
    some = true;
  }
  return some;
}

const unit = /^[(]?(学时|学分|小时|课时)(数)?[)]?$/;

function plainText(cell: Cell | undefined): string {
  const text = narrowed(textOf(cell));
  return text.includes(' ') ? text.replace(/ /g, '') : text;
}
