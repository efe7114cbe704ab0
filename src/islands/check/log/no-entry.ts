import { yearInCell } from '~/roster/find/year-cell';
import { mentionsIn } from '~/roster/find/year-mentions';
import { narrowed } from '~/rules/duty/narrowed';
import { meant } from '~/rules/log/read-entry';
import { type Cell, textOf } from '~/sheets/cell';
import type { Column } from './columns';

/** Why a row below the heading is no entry: a sum, the title of the rows below it, a note or whoever signs. */
export type NoEntry =
  | { readonly kind: 'sum' | 'note' }
  | { readonly kind: 'title'; readonly year?: string; readonly subject?: string };

const sums = '合计|总计|小计|共计|累计|总学时';
const sumFirst = new RegExp(`^(${sums})`);
const sum = new RegExp(`^.{0,12}(${sums})(学时|学分|课时)?数?:?[\\d.]*(学时|学分|课时)?[)]?$`);
/** 注：…, 填表人：…; 以上…; …（签字） */
const notes: readonly RegExp[] = [
  /^[(]?(\d+[.、])?(注|备注|说明|填表|填报|制表|审核人|审批人|单位|负责人|经办|联系|日期|打印|本人承诺|承诺|签名|签字)[^:]{0,10}:/,
  /^[(]?(\d+[.、])?(以上|以下)/,
  /(签字|签名|盖章|公章)[)]?:?$/,
];

/** What a page says below its table, alone: 共2条记录, 第1页, 1/3页, 上一页 下一页. */
const pages =
  /^(以上|本页|总|合)?[共计]计?有?\d+[条门项页]|^第?\d+(\/\d+)?页|^([首末尾]|[上下]一?)页|^总?记录数/;

/** Why a row is no entry; undefined where it may be one. */
export function noEntry(row: readonly Cell[], columns: ReadonlyMap<Column, number>): NoEntry | undefined {
  const texts = row.map((cell) => narrowed(textOf(cell)).replace(/ /g, ''));
  const filled = texts.filter((text) => text !== '');
  const at = (column: Column) => texts[columns.get(column) ?? -1] ?? '';
  const isSum = sumFirst.test(filled[0] ?? '') || filled.some((text) => sum.test(text));
  const dated = /\d/.test(at('day')) && !sum.test(at('day'));
  if (dated && at('hours') !== '') return undefined;
  if (isSum && !dated) return { kind: 'sum' };
  if (filled.some((text) => notes.some((note) => note.test(text)))) return { kind: 'note' };
  const [alone = ''] = filled;
  if (filled.length === 1) {
    if (pages.test(alone)) return { kind: 'note' };
    const title = titleOf(alone);
    if (title) return title;
    if (alone !== at('title')) return { kind: 'note' };
  }
  const bare = [at('title'), at('subject')].every((text) => text === '') && columns.has('title');
  return bare && !/\d/.test(at('day')) && yearInCell(at('year')).kind !== 'year'
    ? { kind: 'note' }
    : undefined;
}

/** 2024年度, 一、公需科目, 2024年公需科目 */
function titleOf(text: string): NoEntry | undefined {
  const bare = text.replace(
    /^([一二三四五六七八九十]+[、.]|[(][一二三四五六七八九十\d]+[)]|\d{1,2}[、.])/,
    '',
  );
  const [first, ...more] = mentionsIn(bare);
  const isOne = first?.how === 'plain' || first?.how === 'short';
  const [year] = isOne && bare.startsWith(first.words) && more.length === 0 ? first.years : [];
  const rest = year === undefined ? bare : bare.slice(first?.words.length);
  const subject = meant('subject', rest.replace(/(学习)?(情况|记录|明细|部分)?:?$/, ''));
  if (year === undefined ? subject === undefined : /\d/.test(rest)) return undefined;
  return { kind: 'title', ...(year ? { year: String(year) } : {}), ...(subject ? { subject } : {}) };
}
