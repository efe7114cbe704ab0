import type { Day } from '~/rules/duty/day';
import { headLines, type NearNumber, numberNear, numberOn } from './document-number';
import { datedOn, takeFoot } from './foot';
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
  /** The line that the day was read on. */
  readonly datedWords?: string;
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
  /** Where no 发文字号 was found, what is most like one. */
  readonly near?: NearNumber | undefined;
}

/** A title with the document's number behind it. */
const numberedTitle = /^(.+)（([\u4e00-\u9fff]+〔\d{4}〕第?\d+号)）(（[^）]*）)?$/;
const titleEnd =
  /(通知|意见|函|决定|办法|规定|批复|公告|通报|条例|细则|口径|通告|方案|复函|规程|标准|纪要|决议|公报|命令|请示|报告)(（[^）]*）){0,2}$/;
const clauseStart = /^(第?[零一二三四五六七八九十百]+[、章条]|（[一二三四五六七八九十]+）)/;

/** Takes one document apart. Throws nothing: what is not found is told. */
export function partsOf(lines: readonly Line[]): Parts {
  const { own: rest, annex, remarks } = withoutAnnex(lines);
  const near = numberNear(rest);
  const { foot, behind, remarks: below } = takeFoot(rest);
  const head = takeHead(rest);
  const around: Around = { ...foot, ...head.around };
  return {
    around,
    body: [...rest, ...behind, ...annex],
    remarks: [...head.remarks, ...below, ...remarks],
    ...(around.documentNumber === undefined && { near }),
  };
}

/** A document and the annex printed behind its signature, whose words stand behind its own. */
function withoutAnnex(lines: readonly Line[]): { own: Line[]; annex: readonly Line[]; remarks: Remark[] } {
  const at = lines.findIndex(
    ({ text }, i) =>
      /^附件\s*[\d一二三四五]*[：:]?$/.test(text) && i > 0 && datedOn(lines[i - 1]?.text ?? ''),
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
  const at = rest.findIndex((l, i) => i < headLines && numberOn(l.text));
  const line = rest[at];
  const found = line && numberOn(line.text);
  const before = at < 0 ? [] : rest.splice(0, at + 1).slice(0, -1);
  const around: { -readonly [K in keyof Around]?: Around[K] } = {};
  const remarks: Remark[] = [];
  if (found) {
    around.documentNumber = found.number;
    if (found.behind !== '')
      remarks.push({ kind: 'dropped', line: line.at, says: `发文字号后面的字没有收：“${found.behind}”` });
  }
  const titleFirst = before.findIndex((l) => titleEnd.test(l.text));
  // Without a number, only its own word tells the letterhead from the title.
  if (!found) {
    const head = rest.findIndex((l, i) => i < 3 && /^[^。：]+文件(（[^）]*）)?$/.test(l.text));
    before.push(...rest.splice(0, head + 1));
  }
  const above = titleFirst < 0 ? before : before.slice(0, titleFirst);
  const isBeside = ({ text }: Line) => /签发人|^附件|^（?此件|紧急|^\S{0,2}急$/.test(text);
  const heads = above.filter((l) => !isBeside(l));
  for (const { at, text } of above.filter(isBeside))
    remarks.push({ kind: 'dropped', line: at, says: `版头旁边的字没有收：“${text}”` });
  if (heads.length > 0) around.letterhead = heads.map((l) => l.text).join('');
  const title = titleFirst < 0 ? takeTitle(rest) : before.slice(titleFirst);
  if (title.length > 0) {
    around.title = joinedTitle(title);
    if (title.length > 1 || around.title !== title[0]?.text)
      remarks.push({ kind: 'changed', line: title[0]?.at ?? 0, says: '标题中因换行产生的空格已去掉' });
    const [, own, number, behind = ''] = numberedTitle.exec(around.title) ?? [];
    if (own !== undefined && number !== undefined && !found) {
      around.title = own + behind;
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
