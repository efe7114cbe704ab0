import type { Day } from '~/rules/duty/day';
import { dayIn } from './days';
import type { Line, Remark } from './remark';

/** What is printed below the words of a document. */
export interface Foot {
  attachments: string[];
  signedBy?: string;
  datedOn?: Day;
  /** The line that the day was read on. */
  datedWords?: string;
  contact?: string;
  disclosure?: string;
  copiedTo?: string;
  printedBy?: string;
  printedOn?: Day;
}

/** A line that is a day, or ends a letterhead's foot with one. */
const dayLine =
  /^[^。至到前起]{0,6}\d{4}年\d{1,2}月\d{1,2}日(印发)?$|^[〇○零一二三四五六七八九]{4}年.{2,6}日$/;
const dotted = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
const bodies = '(?:厅|局|部|委|委员会|办公室|政府|会|中心|院|署|处|组)';
const name = new RegExp(`^[\\u4e00-\\u9fff（）]{3,40}${bodies}(?:（[^（）]*${bodies}）)?$`);
/** Behind a name or a day in brackets, and none of it: （盖章）, （试写）. */
const remarkBehind = /^(.*?)((?:（[^（）。；]{1,14}）)+)$/;

/** A day that stands on a line by itself, and what of the line is not it. */
interface Dated {
  readonly day: Day;
  /** The bodies whose names stand on the same line. */
  readonly by: readonly string[];
  readonly behind: string;
}

/** The day on a line that has nothing beside it but the name of whoever signed. */
export function datedOn(text: string): Dated | undefined {
  const { own, behind } = bare(text);
  const [, y, m, d] = dotted.exec(own) ?? [];
  const written = y === undefined ? own : `${y}年${m}月${d}日`;
  const day = dayIn(written);
  if (day === undefined) return undefined;
  if (dayLine.test(written)) return { day, by: [], behind };
  const [, names = ''] =
    /^(.+?)[\s　]*(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^年]{3,9}日$/.exec(written) ?? [];
  const by = namesOn(names);
  return by && { day, by: by.names, behind: by.behind + behind };
}

/** The bodies on a line that names them and says nothing else. */
function namesOn(text: string | undefined): { names: string[]; behind: string } | undefined {
  const each = (text ?? '').trim().split(/[\s　]+/);
  const read = each.map((one) => (name.test(one) ? { own: one, behind: '' } : bare(one)));
  if (!read.every(({ own }) => name.test(own))) return undefined;
  return { names: read.map((one) => one.own), behind: read.map((one) => one.behind).join('') };
}

function bare(text: string): { own: string; behind: string } {
  const [, own = text, behind = ''] = remarkBehind.exec(text) ?? [];
  return { own: own.trim(), behind };
}

/** How many lines a document may print behind its day. */
const mostBehind = 6;

/** What is printed below the words, taken off from the last line up; what stands behind it and is none of it comes back as `behind`. */
export function takeFoot(rest: Line[]): { foot: Foot; behind: Line[]; remarks: Remark[] } {
  const foot: Foot = { attachments: [] };
  const remarks: Remark[] = [];
  const behind: Line[] = [];
  for (let last = rest[rest.length - 1]; last; last = rest[rest.length - 1]) {
    if (takeFootLine(last, rest, foot, remarks)) continue;
    const at = foot.datedOn ? -1 : signedAt(rest);
    if (at < 0) break;
    behind.unshift(...rest.splice(at + 1));
  }
  takeAttachments(rest, foot);
  takeContact(rest, foot);
  return {
    foot,
    behind,
    remarks: [
      ...remarks,
      ...behind.map(({ at, text }): Remark => {
        const says = `“${text.slice(0, 20)}”印在落款后面，现在是正文的最后一段；不是正文的，请从正文里去掉`;
        return { kind: 'suspect', line: at, says };
      }),
      ...(foot.datedOn ? [] : likeFoot(rest)),
    ],
  };
}

/** Where a day stands below the name of whoever signed, with a few lines behind it. */
function signedAt(rest: readonly Line[]): number {
  for (let at = rest.length - 2; at > 0 && at >= rest.length - 1 - mostBehind; at--) {
    const dated = datedOn(rest[at]?.text ?? '');
    if (dated && (dated.by.length > 0 || namesOn(rest[at - 1]?.text))) return at;
  }
  return -1;
}

function takeFootLine({ at, text }: Line, rest: Line[], foot: Foot, remarks: Remark[]): boolean {
  const printed = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日)印发$/.exec(text);
  if (printed) {
    const day = dayIn(printed[2] ?? '');
    if (day) foot.printedOn = day;
    rest.pop();
    const by = printed[1]?.trim() || (namesOn(rest[rest.length - 1]?.text) ? rest.pop()?.text : '');
    if (by) foot.printedBy = by;
    return true;
  }
  const said = (pattern: RegExp) => pattern.exec(text)?.[1];
  const copied = said(/^抄送：\s*(.+)$/);
  const disclosure = said(/^（?(?:公开方式：|此件)(.+?)）?$/);
  const contact = said(contactLine);
  const dated = datedOn(text);
  if (copied) foot.copiedTo = copied;
  else if (disclosure) foot.disclosure = disclosure;
  else if (contact) foot.contact = [contact, ...(foot.contact ? [foot.contact] : [])].join('；');
  else if (dated) {
    foot.datedOn = dated.day;
    foot.datedWords = text;
    const by = [...dated.by];
    rest.pop();
    left(at, dated.behind);
    for (let above = rest[rest.length - 1]; above; above = rest[rest.length - 1]) {
      const names = namesOn(above.text);
      if (!names) break;
      by.unshift(...names.names);
      left(above.at, names.behind);
      rest.pop();
    }
    if (by.length > 0) foot.signedBy = by.join('　');
    return true;
  } else return false;
  rest.pop();
  return true;

  function left(line: number, words: string) {
    if (words !== '') remarks.push({ kind: 'dropped', line, says: `落款后面括号里的字没有收：“${words}”` });
  }
}

/** Short lines at the end without a stop: a foot that could not be read is told. */
function likeFoot(rest: readonly Line[]): Remark[] {
  const last = rest.slice(-3);
  const from = last.map(isPlain).lastIndexOf(false) + 1;
  const words = last.slice(from).map((l) => `“${l.text}”`);
  if (words.length === 0 || words.length === rest.length) return [];
  const says = `${words.join('、')}像落款（发文机关、日期），没有认出来，现在是正文的最后一段；是落款的，写进“落款”“成文日期”，再从正文里去掉`;
  return [{ kind: 'suspect', line: last[from]?.at ?? 0, says }];

  function isPlain({ text, isRow }: Line): boolean {
    const isNumbered =
      /^(?:第.{1,4}[章条]|（.{1,3}）|[一二三四五六七八九十]+、|\d{1,2}[.．、](?!\d)|附)/.test(text);
    const isEnding = /^(?:特此|专此|此复|请)/.test(text);
    return !isRow && !isNumbered && !isEnding && text.length <= 40 && !/[。；！？：:]/.test(text);
  }
}

/** Whom to ask, where that is printed above the attachments, on a line or several. */
function takeContact(rest: Line[], foot: Foot): void {
  const from = rest.findLastIndex(({ text }) => !contactLine.test(text)) + 1;
  if (from === 0 || from === rest.length) return;
  const said = rest.splice(from).flatMap(({ text }) => contactLine.exec(text)?.[1] ?? []);
  foot.contact = [...said, ...(foot.contact ? [foot.contact] : [])].join('；');
}

const contactLine =
  /^（?((?:联系(?:人|电话|方式|单位)|咨询(?:电话|方式)|技术支持)[^。：:]{0,12}[：:][^。]+?)）?。?$/;

function takeAttachments(rest: Line[], foot: Foot): void {
  const at = rest.findIndex((l) => /^附件[：:]/.test(l.text));
  if (at < 0 || rest.slice(at + 1).some((l) => !/^\d{1,2}[.．、]/.test(l.text))) return;
  foot.attachments = rest
    .splice(at)
    .map((l) => l.text.replace(/^附件[：:]\s*/, '').replace(/^\d{1,2}[.．、]\s*/, ''));
}
