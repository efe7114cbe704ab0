import type { Day } from '~/rules/duty/day';
import { dayIn } from './days';
import type { Line, Remark } from './remark';

/** What the paper of a 公文 says of itself around its words. */
export interface Around {
  readonly letterhead?: string;
  readonly documentNumber?: string;
  readonly title?: string;
  readonly addressedTo?: string;
  readonly attachments: readonly string[];
  readonly signedBy?: string;
  readonly datedOn?: Day;
  readonly contact?: string;
  readonly disclosure?: string;
  readonly copiedTo?: string;
  readonly printedBy?: string;
  readonly printedOn?: Day;
}

/** A pasted document taken apart: what is printed around its words, and the lines of the words. */
export interface Parts {
  readonly around: Around;
  readonly body: readonly Line[];
  readonly remarks: readonly Remark[];
}

export const numberLine = /^[（(]?([\u4e00-\u9fff]+〔\d{4}〕)第?(\d+号)[)）]?$/;
/** A title with the document's number behind it. */
const numberedTitle = /^(.+)（([\u4e00-\u9fff]+〔\d{4}〕第?\d+号)）$/;
const titleEnd =
  /(通知|意见|函|决定|办法|规定|批复|公告|通报|条例|细则|口径|通告|方案|复函|规程|标准|纪要|决议|公报|命令|请示|报告)(（[^）]*）)?$/;
/** A line that is a day, or ends a letterhead's foot with one. */
const dayLine =
  /^[^。至到前起]{0,6}\d{4}年\d{1,2}月\d{1,2}日(印发)?$|^[〇○零一二三四五六七八九]{4}年.{2,6}日$/;
const clauseStart = /^(第?[零一二三四五六七八九十百]+[、章条]|（[一二三四五六七八九十]+）)/;

/** Takes one document apart. Throws nothing: what is not found is told. */
export function partsOf(lines: readonly Line[]): Parts {
  const { own: rest, annex, remarks } = withoutAnnex(lines);
  const foot = takeFoot(rest);
  const head = takeHead(rest);
  const around: Around = { ...foot, ...head.around };
  return { around, body: [...rest, ...annex], remarks: [...head.remarks, ...remarks] };
}

/** A document and the annex printed behind its signature, whose words stand behind its own. */
function withoutAnnex(lines: readonly Line[]): { own: Line[]; annex: readonly Line[]; remarks: Remark[] } {
  const at = lines.findIndex(
    ({ text }, i) =>
      /^附件\s*[\d一二三四五]*[：:]?$/.test(text) && i > 0 && dayLine.test(lines[i - 1]?.text ?? ''),
  );
  if (at < 0) return { own: [...lines], annex: [], remarks: [] };
  const says = '落款后面的附件放在正文后面，序号从头来的会指出；要分开的，去掉它，另建一份';
  return {
    own: lines.slice(0, at),
    annex: lines.slice(at),
    remarks: [{ kind: 'suspect', line: lines[at]?.at ?? 0, says }],
  };
}

function takeHead(rest: Line[]): { around: Partial<Around>; remarks: Remark[] } {
  const at = rest.findIndex((l, i) => i < 12 && numberLine.test(l.text));
  const found = at < 0 ? null : numberLine.exec(rest[at]?.text ?? '');
  const before = at < 0 ? [] : rest.splice(0, at + 1).slice(0, -1);
  const around: { -readonly [K in keyof Around]?: Around[K] } = {};
  const remarks: Remark[] = [];
  if (found) around.documentNumber = `${found[1]}${found[2]}`;
  const titleFirst = before.findIndex((l) => titleEnd.test(l.text));
  const heads = (titleFirst < 0 ? before : before.slice(0, Math.max(0, titleFirst))).filter(
    (l) => !/签发人|^附件|^（?此件|紧急|^\S{0,2}急$/.test(l.text),
  );
  if (heads.length > 0) around.letterhead = heads.map((l) => l.text).join('');
  const title = titleFirst < 0 ? takeTitle(rest) : before.slice(titleFirst);
  if (title.length > 0) {
    around.title = joinedTitle(title);
    if (title.length > 1 || around.title !== title[0]?.text)
      remarks.push({ kind: 'changed', line: title[0]?.at ?? 0, says: '标题中因换行产生的空格已去掉' });
    const [, own, number] = numberedTitle.exec(around.title) ?? [];
    if (own !== undefined && number !== undefined && !found) {
      around.title = own;
      around.documentNumber = number.replace('第', '');
      remarks.push({
        kind: 'changed',
        line: title[0]?.at ?? 0,
        says: `发文字号取自标题后面的括号：“${number}”`,
      });
    }
  }
  const to = rest[0];
  if (to && /^[^。]{2,300}：$/.test(to.text) && !clauseStart.test(to.text)) {
    around.addressedTo = to.text.slice(0, -1);
    rest.shift();
  }
  return { around, remarks };
}

function takeTitle(rest: Line[]): Line[] {
  const end = rest.findIndex((l, i) => i < 6 && titleEnd.test(l.text) && !/[。：]/.test(l.text));
  const stop = rest.findIndex((l) => /[。：；]$/.test(l.text) || clauseStart.test(l.text));
  return end >= 0 && (stop < 0 || end < stop) ? rest.splice(0, end + 1) : [];
}

/** A gap between two bodies that issue together is printed; any other is what a line's end left. */
function joinedTitle(lines: readonly Line[]): string {
  const text = lines.map((l) => l.text).join('');
  return text
    .replace(/([部厅局委署])[\s　]+(?=[\u4e00-\u9fff]{2,12}[部厅局委署])/g, '$1\ue000')
    .replace(/\s+/g, '')
    .replace(/\ue000/g, ' ');
}

/** What is printed below the words, taken off from the last line up. */
function takeFoot(rest: Line[]): Around & { attachments: string[] } {
  const foot: { -readonly [K in keyof Around]: Around[K] } & { attachments: string[] } = { attachments: [] };
  for (let last = rest[rest.length - 1]; last; last = rest[rest.length - 1]) {
    if (!takeFootLine(last.text, rest, foot)) break;
  }
  takeAttachments(rest, foot);
  return foot;
}

type Foot = { -readonly [K in keyof Around]: Around[K] };

function takeFootLine(text: string, rest: Line[], foot: Foot): boolean {
  const printed = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日)印发$/.exec(text);
  if (printed) {
    const day = dayIn(printed[2] ?? '');
    if (day) foot.printedOn = day;
    rest.pop();
    const by = printed[1]?.trim() || (isName(rest[rest.length - 1]?.text) ? rest.pop()?.text : '');
    if (by) foot.printedBy = by;
    return true;
  }
  const said = (pattern: RegExp) => pattern.exec(text)?.[1];
  const copied = said(/^抄送：\s*(.+)$/);
  const disclosure = said(/^（?(?:公开方式：|此件)(.+?)）?$/);
  const contact = said(/^（((?:联系人|联系电话).+)）$/) ?? said(/^((?:联系人|联系电话)：.+)$/);
  if (copied) foot.copiedTo = copied;
  else if (disclosure) foot.disclosure = disclosure;
  else if (contact) foot.contact = contact;
  else if (dayLine.test(text) && dayIn(text)) {
    foot.datedOn = dayIn(text) as Day;
    const by: string[] = [];
    rest.pop();
    while (isName(rest[rest.length - 1]?.text)) by.unshift(rest.pop()?.text as string);
    if (by.length > 0) foot.signedBy = by.join('　');
    return true;
  } else return false;
  rest.pop();
  return true;
}

/** A line that is the name of a body and nothing else. */
function isName(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^[\u4e00-\u9fff（）]{4,40}(厅|局|部|委|委员会|办公室|政府|会|中心|院|署|处)$/.test(text)
  );
}

function takeAttachments(rest: Line[], foot: Foot & { attachments: string[] }): void {
  const at = rest.findIndex((l) => /^附件[：:]/.test(l.text));
  if (at < 0 || rest.slice(at + 1).some((l) => !/^\d{1,2}[.．、]/.test(l.text))) return;
  foot.attachments = rest
    .splice(at)
    .map((l) => l.text.replace(/^附件[：:]\s*/, '').replace(/^\d{1,2}[.．、]\s*/, ''));
}
