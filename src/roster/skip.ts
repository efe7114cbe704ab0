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
  const texts = cells.map((cell) => narrowed(textOf(cell)).replace(/ /g, ''));
  const filled = texts.filter((t) => t !== '');
  if (filled.length === 0) return 'blank';
  if (isRepeatedHeading(texts, columns, headings)) return 'heading';
  const at = (column: number | undefined) => (column === undefined ? '' : (texts[column] ?? ''));
  const name = at(columns.name);
  if (total.test(name) || (total.test(filled[0] as string) && /^\d*人?$/.test(name))) return 'total';
  if (filled.length === 1 && note.test(filled[0] as string)) return 'note';
  const said = [name, at(columns.id), at(columns.common), at(columns.professional), at(columns.elective)];
  if (said.some((t) => t !== '')) return undefined;
  return filled.some((t) => note.test(t)) ? 'note' : 'blank';
}

/** A page's heading again, or the units under it: （学时）. */
function isRepeatedHeading(texts: readonly string[], columns: Columns, headings: readonly string[]): boolean {
  const used = Object.values(columns).filter((column) => (texts[column] ?? '') !== '');
  if (used.length === 0) return false;
  return used.every((column) => {
    const text = texts[column] as string;
    return (
      /^[(]?(学时|学分|小时|课时)(数)?[)]?$/.test(text) ||
      text === narrowed(headings[column] ?? '').replace(/ /g, '')
    );
  });
}
