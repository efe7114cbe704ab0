import type { Line } from './remark';

/** A 发文字号 that stands on a line by itself, with the words printed behind it that are none of it. */
export interface NumberLine {
  readonly number: string;
  readonly behind: string;
}

/** A line that may be a 发文字号; a person says whether, and what it is. */
export interface NearNumber {
  readonly line: number;
  readonly words: string;
  /** What it most likely is; nothing where its year or its number can't be read. */
  readonly meant?: string | undefined;
  /** The title, where it stands on the same line. */
  readonly rest: string;
}

const whole = /^((?!关于|.*通知)[\u4e00-\u9fff]+〔\d{4}〕)第?(\d+)[号號]$/;
const named = /^(?:发文字号|文件编号|文号)[：:]/;
/** What may be printed behind a number and is no word of the text: a remark in brackets, who signed, a stop. */
const beside = /^((?:（[^（）]{1,14}）)*)(签发人[：:].*|[。．.，,；;]?)$/;

/** How far down a document its number stands. */
export const headLines = 12;

/** The 发文字号 that a line is; undefined where it is none, or only may be one. */
export function numberOn(text: string): NumberLine | undefined {
  const plain = text.replace(/\s/g, '').replace(named, '');
  const [, bracketed] = /^（(.+[号號])）$/.exec(plain) ?? [];
  const own = bracketed ?? plain;
  const end = own.search(/[号號]/) + 1;
  const [, code, serial] = whole.exec(own.slice(0, end)) ?? [];
  const behind = own.slice(end);
  if (code === undefined || !beside.test(behind) || /以下简称/.test(behind)) return undefined;
  return { number: `${code}${serial}号`, behind };
}

const code = '([\\u4e00-\\u9fff]{2,12})';
const nearly = new RegExp(`^${code}[^\\d\\u4e00-\\u9fff]{0,3}(20\\d\\d)[^\\d年月]{0,3}?第?(\\d{1,5})[号號]?`);
/** With its year alone, or without one: 粤府令第300号. */
const partly = new RegExp(
  `^(?:${code}[^\\d\\u4e00-\\u9fff]{0,3}20\\d\\d(?![\\d年])|${code}第?\\d{1,5}[号號](?![\\u4e00-\\u9fff]))`,
);

const behindTitle = /^([^。：]+?)[\s　]+([\u4e00-\u9fff]{2,12}〔\d{4}〕\d+号)$/;

/** The line above a document's words that is most like a 发文字号. */
export function numberNear(lines: readonly Line[]): NearNumber | undefined {
  for (const { at, text } of lines.slice(0, headLines)) {
    const plain = text.replace(/\s/g, '').replace(named, '').replace(/^（/, '');
    const [, title = '', number] = behindTitle.exec(text) ?? [];
    if (number !== undefined) return { line: at, words: text, meant: number, rest: title };
    const [read, own, year, serial] = nearly.exec(plain) ?? [];
    if (read !== undefined) {
      const behind = plain.slice(read.length);
      const rest = /^[\u4e00-\u9fff].*关于|^关于/.test(behind) ? behind : '';
      return { line: at, words: text, meant: `${own}〔${year}〕${serial}号`, rest };
    }
    if (partly.test(plain) && plain.length <= 30) return { line: at, words: text, rest: '' };
  }
  return undefined;
}

/** Whether a 发文字号 is written as files have it: 粤人社规〔2018〕11号. */
export function isNumber(text: string): boolean {
  return numberOn(text)?.number === text;
}

/** A document with the 发文字号 that a person read on a line of it, by itself on that line. */
export function withNumber(text: string, { line, rest }: NearNumber, number: string): string {
  const lines = linesOf(text);
  lines[line - 1] = rest === '' ? number : `${number}\n${rest}`;
  return lines.join('\n');
}

/** The lines of a text as it was pasted. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\u2028]/);
}
