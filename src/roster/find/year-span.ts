/** What is found, and where it ends. */
export interface YearFound {
  readonly to: number;
  readonly how: 'plain' | 'two-years' | 'school-year' | 'open' | 'short' | 'day' | 'relative' | 'none';
  /** Those that could be meant. */
  readonly years: readonly number[];
}

const y = '(?:19|20)\\d\\d';
const m = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const d = '(?:3[01]|[12]\\d|0?[1-9])';

/** A day or a month: 2018年1月1日, 2018.1.1, 2018-01, 20180101. */
const day = new RegExp(
  `${y}年${m}月份?(?:${d}[日号])?|${y}([-./])${m}(?:\\1${d})?(?!\\d)[月日]?|${y}(?:0[1-9]|1[0-2])(?:(?:3[01]|[12]\\d|0[1-9])(?:\\d{4}|\\d{6})?)?(?!\\d)`,
  'y',
);
const year = /(?:19|20)\d\d年度?|20\d\d(?!\d)/y;
const untilThen = /[-~—–―─‐至到]/;
const joint = /[-~—–―─‐]+|[至到/、,，和及与&]/y;
/** What makes a number of 2018: 2018人, 2018学时; and 2020级 are those who began then. */
const counted = /\.\d|人(?![员事])|名(?!单)|个(?!人)|学时|学分|课时|小时|[号元条页份万分级届]/y;
const numbered = /(?:编号|号码|电话|邮编|人数|工号|代码|编码|共计?|合计|第):?$/;

/** Reads a year, or a time from one to another, as it stands at a place of a text. */
export function spanAt(text: string, at: number): YearFound | undefined {
  const points: Point[] = [];
  for (let next = pointAt(text, at); next; ) {
    points.push(next);
    const joined = endOf(joint, text, next.to);
    next = joined === undefined ? undefined : pointAt(text, joined);
  }
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return undefined;
  const { to } = last;
  if (last === first) return { to, how: howAlone(text, at, first), years: [first.year] };
  const named = points.map(({ year }) => year);
  if (named.every((year) => year === first.year)) return { to, how: 'plain', years: [first.year] };
  const between = points.length === 2 && untilThen.test(text.slice(first.to, to));
  return { to, how: 'two-years', years: between ? from(first.year, last.year) : [...new Set(named)] };
}

function howAlone(text: string, at: number, { to, bare, isDay }: Point): YearFound['how'] {
  if (isDay) return 'day';
  const isNumber = endOf(counted, text, to) !== undefined || numbered.test(text.slice(0, at));
  return bare && isNumber ? 'none' : 'plain';
}

function from(first: number, last: number): number[] {
  if (last < first || last - first > longest) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const longest = 10;

interface Point {
  readonly to: number;
  readonly year: number;
  readonly isDay: boolean;
  /** A number with no 年 behind it. */
  readonly bare: boolean;
}

function pointAt(text: string, at: number): Point | undefined {
  for (const pattern of [day, year]) {
    const to = endOf(pattern, text, at);
    if (to === undefined) continue;
    const read = text.slice(at, to);
    return { to, year: Number(read.slice(0, 4)), isDay: pattern === day, bare: /^\d+$/.test(read) };
  }
  return undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
