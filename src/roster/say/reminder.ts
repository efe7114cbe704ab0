import { rowsSay } from '~/roster/find/place';
import type { ExplainedRow, RosterRow } from '~/roster/judge/roster';
import type { Reason } from '~/roster/read/reason';
import { printedDay } from '~/says/printed-day';
import { basesOfRow } from './bases-of-row';
import type { ListWords } from './list-words';
import { missingSays } from './missing-says';
import { rowOutcomeNames } from './outcome-names';
import { reasonSays } from './reason-says';

/** What an office can put into the words of a reminder (提醒). */
export const placeholders = ['姓名', '部门', '年度', '行业', '结论', '还差', '依据', '日期', '网址'] as const;

type Placeholder = (typeof placeholders)[number];

/** The words a reminder starts with; the office may change them. */
export const defaultReminder =
  '{姓名}：您好。按单位现有的记录，您{年度}年度的继续教育{结论}：{还差}。请核对：已经学过的，把学时证明交给单位人事部门；还没有学的，能不能补学、到哪一天，以省里当年的学习指南为准。自己可以再查一遍：{网址} （依据：{依据}。核对日期：{日期}）';

/** A reminder to one person: the words with each placeholder filled in; a word in braces that is none stays as it is. */
export function reminderText(row: ExplainedRow, template: string, words: ListWords): string {
  const filled = fillings(row, words);
  return template.replace(/[{｛]([^{}｛｝]{1,4})[}｝]/g, (asWritten, name: string) => {
    const known = placeholders.find((p) => p === name);
    return known ? filled[known] : asWritten;
  });
}

/** Whether a row is still to be dealt with, by whomever: the person, or the office that keeps the list. */
export function isToDo({ outcome }: RosterRow): boolean {
  return outcome !== 'met';
}

/** Whether the person has something left to do: judged, and not through. What could not be read or judged is the office's to settle. */
export function isToRemind({ outcome, grade }: RosterRow): boolean {
  return outcome !== 'met' && grade !== undefined;
}

function fillings(row: ExplainedRow, words: ListWords): Record<Placeholder, string> {
  const sector = words.sectors.find((s) => s.sector === row.sector);
  return {
    姓名: row.name || (row.id === '' ? rowsSay(row.rows ?? [row.row], words.placeOf) : `工号${row.id}`),
    部门: row.department,
    年度: row.year === undefined ? '' : String(row.year),
    行业: sector?.short ?? '',
    结论: rowOutcomeNames[row.outcome],
    还差: leftToDo(row, words, sector?.unit ?? '学时'),
    依据: basesOfRow(words)(row) || '还没有判断',
    日期: printedDay(words.today),
    网址: words.check ?? '单位提供的离线版“自查”',
  };
}

/** What is short, then what else stands in the way of a verdict; and that no rule of the year was seen, where none was. */
function leftToDo(row: ExplainedRow, words: ListWords, unit: string): string {
  const open = row.reasons
    .filter((r) => isOpen(r, row))
    .map((r) => reasonSays(r, words.columns, words.headings, words.placeOf));
  return [missingSays(row, unit), ...open].filter((said) => said !== '').join('；') + carriedSays(row);
}

function isOpen(reason: Reason, { outcome }: RosterRow): boolean {
  if (reason.kind === 'unanswered') return reason.scope !== 'total';
  if (reason.kind === 'cell') return outcome === 'rejected';
  return reason.kind === 'nobody' || reason.kind === 'not-judged';
}

function carriedSays({ year, reasons }: ExplainedRow): string {
  return reasons
    .flatMap((r) => (r.kind === 'carried-forward' ? [r.from] : []))
    .map((from) => `（${year}年度的标准还没查到，暂按${from}年的标准，公布后以公布的为准）`)
    .join('');
}
