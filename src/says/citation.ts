import type { Day } from '~/rules/duty/day';
import { clauseName } from './clause-name';
import { printedDay } from './printed-day';

/** What is cited, from where, on which day. */
export interface Citation {
  /** Its name with its number: 《……的意见》（粤人社规〔2018〕11号）三（二）. */
  readonly name: string;
  /** The words themselves, a paragraph each; none for a citation without them. */
  readonly words: readonly string[];
  readonly address: string;
  readonly day: Day;
}

export const citationForms = { text: '纯文本', markdown: 'Markdown', html: 'HTML' } as const;

export type CitationForm = keyof typeof citationForms;

/** How a clause of an official text is named in a citation; without an anchor, the text as a whole. */
export function documentName(title: string, number: string, anchor = ''): string {
  return `${titled(title)}（${number}）${anchor && clauseName(anchor)}`;
}

/** How a page of our own is named: never as if it were an official text. */
export function guideName(title: string, site: string): string {
  return `${titled(title)}，${site}的解释，不是官方答复`;
}

/** 《》 around a title; those inside it become 〈〉. */
function titled(title: string): string {
  return `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`;
}

/** The citation, ready to paste: 《标题》（发文字号）三第1段，网址，查阅日期, with the words before the address where asked for. */
export function citationText(citation: Citation, form: CitationForm): string {
  return makers[form](citation);
}

const makers: Readonly<Record<CitationForm, (c: Citation) => string>> = {
  text: ({ name, words, address, day }) =>
    `${name}${words.length > 0 ? `：“${words.map(inner).join('\n')}”` : ''}，${address} ，${readOn(day)}`,
  markdown: ({ name, words, address, day }) =>
    `${words.length > 0 ? `${words.map((w) => `> ${forMarkdown(w)}`).join('\n>\n')}\n\n` : ''}${forMarkdown(name)}，<${address}>，${readOn(day)}`,
  html: ({ name, words, address, day }) => {
    const at = forHtml(address);
    const quote = words.map((w) => `<p>${forHtml(w)}</p>`).join('\n');
    const before = words.length > 0 ? `<blockquote cite="${at}">\n${quote}\n</blockquote>\n` : '';
    return `${before}<p>${forHtml(name)}，<a href="${at}">${at}</a>，${readOn(day)}</p>`;
  },
};

function readOn(day: Day): string {
  return `查阅日期：${printedDay(day)}`;
}

/** Quotation marks inside a quotation. */
function inner(words: string): string {
  return words.replace(/“/g, '‘').replace(/”/g, '’');
}

function forMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function forHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
