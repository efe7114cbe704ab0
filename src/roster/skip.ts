import { narrowed } from '~/rules/narrowed';
import { subjects } from '~/rules/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Columns } from './field';
import type { RosterSettings, SkippedRow } from './roster';

const total =
  /^(合计|总计|小计|共计|累计|汇总|总数|总人数|人数|平均|平均值|平均数)([(:].*|\d+人?|人数|学时.*)?$/;
/** What figures that are nobody's may be called beside: 机电学院小计, 共12人, 完成率100%. */
const sum = /(小计|合计|总计|共计|累计)$|^共\d+人$|(完成|达标|合格|通过)率/;
/** Beginning with nothing that a word for a total or a unit begins with, and nothing in it to be made plain first. */
const plainName = /^(?![合总小共累汇人平学课])[A-Za-z\u4e00-\u9fff][!-9;-~\u4e00-\u9fff]*$/;
const note =
  /^[(]?(注|备注|说明|填表|填报|制表|审核|审批|单位负责人|负责人|经办|联系人|联系电话|日期|打印|以上)/;
/** Whoever signs under a list: 审核人：. */
const signer =
  /^[(]?(填表|填报|制表|制作|统计|审核|复核|审批|单位|部门|负责|主管|领导|经办|联系|日期|时间|电话|注|备注|说明)[^:]{0,8}:/;
/** What else stands there: (盖章), 2023年12月31日. */
const seal = /(签字|签名|签章|盖章|公章)[)]?$|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

type Skipping = (cells: readonly Cell[]) => SkippedRow['why'] | undefined;

/** Says why a row below the heading is no person's, or nothing when it is one. */
export function skipping(settings: RosterSettings, headings: readonly string[]): Skipping {
  const isSomebody = plainlySomebody(settings.columns, headings);
  return (cells) => (isSomebody(cells) ? undefined : whySkipped(cells, settings, headings));
}

function whySkipped(
  cells: readonly Cell[],
  { columns, added = {} }: RosterSettings,
  headings: readonly string[],
): SkippedRow['why'] | undefined {
  const filled = cells.map((_, i) => i).filter((i) => cells[i] !== '' && plainText(cells[i]) !== '');
  if (filled.length === 0) return 'blank';
  const first = plainText(cells[filled[0] as number]);
  const name = columns.name === undefined ? '' : plainText(cells[columns.name]);
  const id = columns.id === undefined ? '' : plainText(cells[columns.id]);
  const called = name === '' ? first : name;
  if (isHeadingAgain(cells, filled, columns, headings)) return 'heading';
  if (total.test(name) || (total.test(first) && /^\d*人?$/.test(name))) return 'total';
  if (id === '' && sum.test(called)) return 'total';
  if (filled.length === 1 && note.test(first)) return 'note';
  const hours = subjects.flatMap((subject) => [columns[subject], ...(added[subject] ?? [])]);
  if (!filled.some((column) => hours.includes(column))) {
    if (signer.test(name)) return 'note';
    const aside = filled[0] !== columns.department && signer.test(first);
    if (id === '' && (aside || seal.test(called))) return 'note';
  }
  const said = [columns.name, columns.id, ...hours];
  if (filled.some((column) => said.includes(column))) return undefined;
  return filled.some((column) => note.test(plainText(cells[column]))) ? 'note' : 'blank';
}

/** What most rows are, and is told at a glance: an id, and a name that is neither a total nor the heading again. */
function plainlySomebody(
  { name, id }: Columns,
  headings: readonly string[],
): (cells: readonly Cell[]) => boolean {
  if (name === undefined || id === undefined || name === id) return () => false;
  const heading = plainText(headings[name]);
  return (cells) => {
    const called = textOf(cells[name]);
    return plainName.test(called) && called !== heading && holdsSomething.test(textOf(cells[id]));
  };
}

const holdsSomething = /^[!-~]/;

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
