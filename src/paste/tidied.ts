import type { Line, Remark } from './remark';

interface Mend {
  readonly what: string;
  readonly mend: (text: string) => string;
}

const han = '[\\u4e00-\\u9fff〇]';
const gap = '[ \\u00a0\\u3000\\t]+';
const mark = '[，。；：、！？“”‘’（）《》〈〉〔〕【】]';

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
    what: '年份两边的括号改成了六角括号',
    mend: (t) =>
      t.replace(
        /([\u4e00-\u9fff])\s*[[［【(（〔]\s*(\d{4})\s*[\]］】)）〕]\s*(第?)\s*(\d+)\s*号/g,
        '$1〔$2〕$3$4号',
      ),
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
    mend: (t) =>
      t
        .replace(new RegExp(`(${mark})${gap}(?=${han}|${mark}|\\d)`, 'g'), '$1')
        .replace(new RegExp(`(${han})${gap}(?=${mark}|\\d)`, 'g'), '$1')
        .replace(new RegExp(`(\\d)${gap}(?=${han}|${mark})`, 'g'), '$1'),
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
  pasted.split(/\r\n|[\r\n\v\u2028]/).forEach((written, i) => {
    let text = written.trim();
    if (/^[-—–_=*·\s]*$/.test(text) || /^[-—–·]?\s*(第\s*)?\d{1,3}(\s*页)?\s*[-—–·]?$/.test(text)) {
      if (/\d/.test(text)) remarks.push({ kind: 'changed', line: i + 1, says: `“${text}”像页码，没有收` });
      return;
    }
    for (const { what, mend } of mends) {
      const before = text;
      text = mend(text).trim();
      if (text !== before)
        remarks.push({ kind: 'changed', line: i + 1, says: `${what}：${shown(before, text)}` });
    }
    if (text !== '') lines.push({ at: i + 1, text });
  });
  return { lines, remarks };
}

/** Where two texts begin to differ, in a few words. */
function shown(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 6);
  return `“${before.slice(from, at + 12)}” → “${after.slice(from, at + 12)}”`;
}
