import { subjects } from '~/rules/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import type { Columns } from './field';
import { headingAgain, isOtherHeading } from './heading-again';
import { plainText } from './plain-text';
import type { RosterSettings, SkippedRow } from './roster';

const total =
  /^(合计|总计|小计|共计|累计|汇总|总数|.{0,6}人数|平均|平均值|平均数)([(:].*|\d+人?|人数|学时.*)?$/;
/** What figures that are nobody's may be called beside: 机电学院小计, 共12人, 完成率100%. */
const sum = /(小计|合计|总计|共计|累计)$|^共\d+人$|(完成|达标|合格|通过)率/;
/** What stands beside such a word where a name or an id belongs: 12, 12人, 25%. */
const count = /^[\d.]*[人%]?$/;
/** With nothing that a word for a total has, beginning with nothing that one or a unit begins with, and nothing in it to be made plain first. */
const plainName = /^(?![合总小共累汇人平学课]|.*[计数率])[A-Za-z\u4e00-\u9fff][!-9;-~\u4e00-\u9fff]*$/;
const note =
  /^[(]?(注|备注|说明|填表|填报|制表|审核|审批|单位负责人|负责人|经办|联系人|联系电话|日期|打印|以上)/;
/** Whoever signs under a list: 审核人：. */
const signer =
  /^[(]?(填表|填报|制表|制作|统计|审核|复核|审批|单位|部门|科室|处室|人事|负责|主管|领导|经办|联系|日期|时间|电话|注|备注|说明)[^:]{0,8}:/;
/** What else stands there: (盖章), 2023年12月31日. */
const seal = /(签字|签名|签章|盖章|公章)[)]?$|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

/** What is no name, standing alone: 2023年度, 第1页共2页, 外科（12人）. */
const noName = /\d(年|页|人)/;
/** Hours, where a signature may stand beside a day. */
const figure = /^[\d.]+\D{0,3}$/;

type Skipping = (cells: readonly Cell[], row: number) => SkippedRow['why'] | undefined;

/** Says why a row below the heading of a sheet is no person's, or nothing when it is one. */
export function skipping(settings: RosterSettings, headings: readonly string[], sheet: Sheet): Skipping {
  const { headerRows, columns, added = {} } = settings;
  const isSomebody = plainlySomebody(columns, headings);
  const above = sheet.rows.slice(0, headerRows).map((row) => row.map(plainText));
  const titles = new Set(above.map(alone).filter((text) => text !== undefined));
  const isHeading = headingAgain(
    columns,
    headings,
    above.filter((texts) => alone(texts) === undefined),
  );
  const hours = subjects.flatMap((subject) => [columns[subject], ...(added[subject] ?? [])]);

  function whySkipped(cells: readonly Cell[], row: number): SkippedRow['why'] | undefined {
    const texts = cells.map(plainText);
    const filled = texts.map((_, i) => i).filter((i) => texts[i] !== '');
    if (filled.length === 0) return 'blank';
    if (isHeading(texts)) return 'heading';
    const inHours = filled
      .filter((column) => hours.includes(column))
      .map((column) => texts[column] as string);
    if (inHours.length > 0 && !inHours.some((text) => /\d/.test(text)) && isOtherHeading(texts)) {
      return 'other-heading';
    }
    const ofNobody = whyNobody(texts, filled, columns, inHours);
    if (ofNobody) return ofNobody;
    const text = alone(texts);
    if (text && (noName.test(text) || titles.has(text) || sheet.spanned?.has(row))) return 'title';
    const said = [columns.name, columns.id, ...hours];
    if (filled.some((column) => said.includes(column))) return undefined;
    const apart = text && !count.test(text) && !Object.values(columns).includes(filled[0] as number);
    return apart || texts.some((said) => note.test(said)) ? 'note' : 'blank';
  }
  return (cells, row) => (isSomebody(cells) ? undefined : whySkipped(cells, row));
}

/** What stands alone in a row. */
function alone(texts: readonly string[]): string | undefined {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 1 ? filled[0] : undefined;
}

/** By what stands where a name belongs, or first, whether a row is a total or a signature. */
function whyNobody(
  texts: readonly string[],
  filled: readonly number[],
  columns: Columns,
  inHours: readonly string[],
): 'total' | 'note' | undefined {
  const first = texts[filled[0] as number] as string;
  const name = texts[columns.name ?? -1] ?? '';
  const id = texts[columns.id ?? -1] ?? '';
  const called = count.test(name) ? first : name;
  const noId = id === '' || id === called;
  if (total.test(called) || (noId && sum.test(called))) return 'total';
  if (filled.length === 1 && note.test(first)) return 'note';
  if (inHours.some((text) => figure.test(text))) return undefined;
  const aside = filled[0] !== columns.department && signer.test(first);
  return signer.test(name) || (noId && (aside || seal.test(called))) ? 'note' : undefined;
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
