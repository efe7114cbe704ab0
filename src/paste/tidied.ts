import { linesOf } from './document-number';
import type { Line, Remark } from './remark';

/** A mark at the beginning of a line, as chats set them; no words. */
const lineMark =
  /^(?:[▶►●■◆★※▲➤•·☆○□✓√]|(?![©®])\p{Extended_Pictographic}\ufe0f?)+\s*(?=[\u4e00-\u9fff\d（“《])/u;

interface Mend {
  readonly what: string;
  readonly mend: (text: string) => string;
}

const han = '[\\u4e00-\\u9fff〇]';
const gap = '[ \\u00a0\\u3000\\t]+';
const mark = '[，。；：、！？“”‘’（）《》〈〉〔〕【】]';

/** A line set with a gap behind every character. */
const spaced = /^(?:[\u4e00-\u9fff《》（）〔〕\d]{1,4} ){4,}[\u4e00-\u9fff《》（）〔〕\d]{1,4}$/;

/** What a page on the web says around a document. */
const around =
  /^(索\s*引\s*号|分\s*类|主题分类|发布机构|发文机关|成文日期|发布日期|发布时间|生成日期|名\s*称|标\s*题|文\s*号|主题词|有效性|时效性|来\s*源|信息来源|浏览次数|字体)[：:]/;
const buttons =
  /^[【[]?(打印本?页?|关闭(窗口|本页)?|分享到?|扫一扫|返回顶部|上一篇|下一篇)([】\]：:\s]|$)|^.{0,8}[“"]?阅读原文|^(长按|扫码|识别).{0,12}(二维码|关注)|^(阅读|在看|点赞|收藏)\s*\d*$/;
/** The minute an article of a chat was sent, below the account that sent it. */
const sent = /^\d{4}[年-]\d{1,2}[月-]\d{1,2}日?\s+\d{1,2}[:：]\d{2}/;
/** How far down a page's own lines stand. */
const pageHead = 12;

/** A 发文字号 by itself, in whose numbers OCR may have seen letters. */
const numberLike =
  /^[（(]?[\u4e00-\u9fff]+\s*[[［【(（〔﹝〖]\s*[\dOoIl|]{4}\s*[\]］】)）〕﹞〗]\s*第?\s*[\dOoIl|]+\s*号[)）]?(?:\s*[(（][^()（）]*[)）])?$/;

/** What typing, copying and OCR do to the look of a text and not to its words: mended, and each told. */
const mends: readonly Mend[] = [
  {
    what: '去掉了看不见的字符',
    mend: (t) => t.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, ''),
  },
  {
    what: '部首字符换成了同形的汉字',
    mend: (t) => t.replace(/[\u2e80-\u2fdf]/g, (c) => c.normalize('NFKC')),
  },
  {
    what: '全角的数字和字母改成了半角',
    mend: (t) => t.replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)),
  },
  { what: '去掉了排版的记号', mend: (t) => t.replace(/^\s*(#{1,6}|>)\s+/, '').replace(/\*\*/g, '') },
  {
    what: '发文字号里的字母改成了数字',
    mend: (t) => (numberLike.test(t) ? t.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1') : t),
  },
  {
    what: '年份两边的括号改成了六角括号',
    mend: (t) =>
      t.replace(
        /([\u4e00-\u9fff])\s*[[［【(（〔﹝〖]\s*(\d{4})\s*[\]］】)）〕﹞〗]\s*(第?)\s*(\d+)\s*号/g,
        '$1〔$2〕$3$4号',
      ),
  },
  { what: '序号的符号改成了数字', mend: (t) => t.replace(/^(\d)\ufe0f?\u20e3\s*/, '$1.') },
  { what: '去掉了行首的符号', mend: (t) => t.replace(lineMark, '') },
  {
    what: '直引号改成了弯引号',
    mend: (t) => t.replace(/"([^"]*[\u4e00-\u9fff][^"]*)"/g, '“$1”'),
  },
  {
    what: '去掉了逐字的空格',
    mend: (t) => (spaced.test(t) ? t.replace(/ /g, '') : t),
  },
  { what: '半角括号改成了全角', mend: (t) => t.replace(/\(/g, '（').replace(/\)/g, '）') },
  { what: '尖括号改成了单书名号', mend: (t) => t.replace(/</g, '〈').replace(/>/g, '〉') },
  {
    what: '汉字后面的半角标点改成了全角',
    mend: (t) =>
      t.replace(
        new RegExp(`(${han}|${mark})([,;:?!])`, 'g'),
        (_, before: string, sign: string) => before + wide[sign],
      ),
  },
  {
    what: '去掉了数字和标点旁边的空格',
    mend: (t) => {
      // What stands behind the number of an article is a gap as printed.
      const [own = ''] = /^第[零一二三四五六七八九十百]+[章条节][ \u3000]+/.exec(t) ?? [];
      return (
        own +
        t
          .slice(own.length)
          .replace(new RegExp(`(${mark})${gap}(?=${han}|${mark}|\\d)`, 'g'), '$1')
          .replace(new RegExp(`(${han})${gap}(?=${mark}|\\d)`, 'g'), '$1')
          .replace(new RegExp(`(\\d)${gap}(?=${han}|${mark})`, 'g'), '$1')
      );
    },
  },
];

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** The lines of a pasted text that say something, with their look mended; what was mended is told line by line. */
export function tidied(pasted: string): {
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
} {
  const lines: Line[] = [];
  const remarks: Remark[] = [];
  const all = cellsJoined(linesOf(pasted).map((written) => written.trim()));
  const isPage = all
    .slice(0, pageHead)
    .some((text) => /^(索\s*引\s*号|发布(机构|时间)|文\s*号|浏览次数)[：:]/.test(text));
  all.forEach((written, i) => {
    let text = written;
    const isSent = i < pageHead && (sent.test(text) || (text.length < 20 && sent.test(nextOf(all, i))));
    if (isSent || buttons.test(text) || (isPage && i < pageHead && around.test(text))) {
      const [, number] = /文\s*号[：:]\s*(\S+?号)(?:\s|$)/.exec(text) ?? [];
      remarks.push({ kind: 'changed', line: i + 1, says: `“${text}”像网页上的字，没有收` });
      if (number === undefined) return;
      remarks.push({ kind: 'suspect', line: i + 1, says: '发文字号取自网页上的“文号”，请对照原件' });
      text = number;
    }
    if (/^[-—–_=*·\s]*$/.test(text) || /^[-—–·]?\s*(第\s*)?\d{1,3}(\s*页)?\s*[-—–·]?$/.test(text)) {
      if (/\d/.test(text)) remarks.push({ kind: 'changed', line: i + 1, says: `“${text}”像页码，没有收` });
      return;
    }
    const cells = text.split('\t').map((cell) => cell.trim());
    const isRow = cells.filter(Boolean).length > 1;
    if (isRow) text = cells.join('\t');
    if (isRow) {
      const says = `“${cells.join('　').slice(0, 20)}”像表格的一行，单独成一段，格与格之间空一格，请对照原件`;
      remarks.push({ kind: 'suspect', line: i + 1, says });
    }
    for (const { what, mend } of mends) {
      const before = text;
      text = isRow ? text.split('\t').map(mend).join('\t') : mend(text).trim();
      if (text !== before)
        remarks.push({ kind: 'changed', line: i + 1, says: `${what}：${shown(before, text)}` });
    }
    if (text !== '') lines.push(lineOf(i, text, isRow));
  });
  return { lines, remarks };

  function lineOf(i: number, text: string, isRow: boolean): Line {
    const at = i + 1;
    if (isRow) return { at, text: rowOf(text), isRow };
    return lineMark.test(all[i] as string) ? { at, text, isMarked: true } : { at, text };
  }
}

/** The next line that says something. */
function nextOf(lines: readonly string[], at: number): string {
  return lines.slice(at + 1).find((text) => text !== '') ?? '';
}

/** What the first cell of a row of hours says, and the number behind it. */
const rowHead = /^(?:个人|其中)?(?:公需|专业|选修)(?:科目|课程?)?(?:学时|学分)?$|^(?:合计|总计|总学时|累计)$/;
const rowNumber = /^[≥＞]?[\d０-９]+(?:\.\d+)?个?(?:学时|学分)?(?:以上)?$/;

/** A row of a table drawn with bars, | 公需科目 | 30 |, as cells; the line below its head says nothing. */
function barsAsCells(line: string): string {
  if (!/^\|.*\|$/.test(line)) return line;
  if (/^[|\s:-]+$/.test(line)) return '';
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}

/** Lines of which a table's row is left, one cell a line or with gaps between the cells, as rows. */
function cellsJoined(lines: readonly string[]): string[] {
  const all = lines.map(barsAsCells);
  for (let i = 0; i < all.length; i++) {
    const cells = (all[i] as string).split(/[ \u3000]+/);
    if (cells.length > 1 && rowHead.test(cells[0] as string) && rowNumber.test(cells[1] as string))
      all[i] = cells.join('\t');
    if (!rowHead.test(all[i] as string)) continue;
    const next = nextOf(all, i);
    if (!rowNumber.test(next)) continue;
    all[all.indexOf(next, i + 1)] = '';
    all[i] = `${all[i]}\t${next}`;
  }
  return all;
}

/** Where two texts begin to differ, in a few words. */
function shown(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 6);
  return `“${before.slice(from, at + 12)}” → “${after.slice(from, at + 12)}”`;
}

/** The cells of a row with a gap of one character between them. */
function rowOf(text: string): string {
  return text.split('\t').join('　');
}
