import { spanAt, type YearFound } from './year-span';

/** A place in a text that tells of a year, or of something that looks like one. */
export interface Mention extends YearFound {
  readonly how: Exclude<YearFound['how'], 'none'>;
  readonly words: string;
}

/** What tells of a year in a text without spaces, from left to right. */
export function mentionsIn(text: string): Mention[] {
  const plain = withDigits(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < plain.length; ) {
    const found = insideNumber(plain, at) ? undefined : foundAt(plain, at);
    if (found && found.how !== 'none') {
      mentions.push({ ...found, how: found.how, words: text.slice(at, found.to) });
    }
    at = found?.to ?? at + 1;
  }
  return mentions;
}

/** Chinese numerals of a year as digits, one for one: 二〇一八, 二零一八, 贰零壹捌. */
function withDigits(text: string): string {
  return text.replace(
    /(?:[二贰貳][〇○◯零oO0]|[一壹][九玖])[〇○◯零oO0一二三四五六七八九壹贰貳叁参肆伍陆陸柒捌玖]{2}(?![十百千万拾佰仟])/g,
    (year) => [...year].map(digitOf).join(''),
  );
}

/** Several ways of writing nought have no place in the row. */
function digitOf(numeral: string): number {
  return Math.max(0, '〇一二三四五六七八九〇壹贰叁肆伍陆柒捌玖〇壹貳参肆伍陸柒捌玖'.indexOf(numeral)) % 10;
}

function insideNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1));
}

function foundAt(text: string, at: number): YearFound | undefined {
  for (const read of readers) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
}

type Reader = (text: string, at: number) => YearFound | undefined;

/** Reads what a pattern matches, from the two groups that first took part in it. */
function reader(
  pattern: string,
  how: YearFound['how'],
  years: (first: number, second?: number) => readonly number[] | undefined = (first) => [first],
): Reader {
  const at = new RegExp(pattern, 'yi');
  return (text, from) => {
    at.lastIndex = from;
    const matched = at.exec(text);
    if (!matched) return undefined;
    const [first, second] = matched
      .slice(1)
      .filter((group) => group !== undefined)
      .map(full);
    const found = years(first ?? Number.NaN, second);
    return found && { to: at.lastIndex, how, years: found };
  };
}

/** 23 as 2023. */
function full(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const y = '((?:19|20)\\d\\d)';
const m = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const d = '(?:3[01]|[12]\\d|0?[1-9])';
const until = '(?:[-~—–―─‐]+|至|到)';
const term = '第?[一二12上下春秋]季?学期';

/** The most exact first. */
const readers: readonly Reader[] = [
  // 〔2018〕277号, 2018年第3号
  reader(`[〔[(【]${y}[〕\\])】]第?\\d+号|${y}年?第?\\d{1,4}号`, 'none'),
  reader(
    `(?:20)?(\\d\\d)年?度?(?:(?:${until}|[/、])(?:20)?(\\d\\d)年?度?)?(?:学年度?(?:${term})?|${term})`,
    'school-year',
    (first, second) => spanned(first, second ?? first + 1),
  ),
  // 2018年1月至12月
  reader(`${y}(?:年|[-./])${m}(?:月份?(?:${d}[日号])?)?${until}${m}月份?(?:${d}[日号])?`, 'plain'),
  // 2018.1-12, 2018.1.1-12.31
  reader(`${y}[./]${m}${until}${m}(?![-./年月\\d])`, 'plain'),
  reader(`${y}[-./]${m}[-./]${d}${until}${m}[-./]${d}(?![-./\\d])`, 'plain'),
  // 2021-23年, 23-24年度; 2023-12 is a month
  reader(`(?:20)?(\\d\\d)年?(?:${until}|/)(\\d\\d)年度?`, 'two-years', spanned),
  reader(`20(\\d\\d)(?:${until}|/)(1[3-9]|[2-9]\\d)(?!\\d)`, 'two-years', spanned),
  reader(`${y}年?度?(?:[上下]半年|第?[一二三四1-4]季度)`, 'plain'),
  reader(`${y}年?(?:版|修订|制定|印发)`, 'day'),
  reader(`${y}(?:年|[./-]${m}|年${m})?月?份?(?:至今|迄今|至目前|到目前|到现在)`, 'open'),
  reader(`${y}年(?:以来|以后|之后|以前|之前|起|后|前)`, 'open'),
  spanAt,
  reader(`(?:FY'?|['’‘])(\\d\\d)(?!\\d)(?:年度?)?|(\\d\\d)年度`, 'plain'),
  reader('(\\d\\d)年(?![\\d以内级龄来前后])', 'short', (year) => (isNear(year) ? [year] : undefined)),
  reader('民国(\\d{3})年度?', 'short', (year) => [1911 + year]),
  reader(
    '上一?个?年度?(?!级)|去年|前年|往年|历年|本年度?(?!级)|当年度?|今年|明年|下一?个?年度?(?!级)',
    'relative',
    () => [],
  ),
];

/** Every year from one to another, where that is a time that a list may be of. */
function spanned(first: number, last = first): number[] | undefined {
  if (!isNear(first) || last < first || last - first > longest) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const longest = 10;

/** 23年 may be a year, 60年 is a time. */
function isNear(year: number): boolean {
  return year >= 2010 && year < 2050;
}
