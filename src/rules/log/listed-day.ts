import { chineseNumber } from '~/rules/duty/chinese-number';
import { addDays, chinaDay, type Day } from '~/rules/duty/day';
import { narrowed } from '~/rules/duty/narrowed';
import { readDay } from '~/rules/duty/read-day';
import { withFullYear, withYearFirst } from './day-order';
import { inMonths } from './stretch';

/** What had to be read into a day that a list does not write as one. */
export type DayForm =
  | ('serial' | 'digits' | 'time' | 'month' | 'month-one' | 'span')
  | ('short-year' | 'year-last');

export interface ListedDay {
  readonly day: Day;
  /** Nothing where the list writes a plain day. */
  readonly form?: DayForm;
}

/**
 * The day that a cell of a list means: 20250305, 45721 (the count of days a table keeps), 2025.3.5,
 * with a time, a month, a quarter or a span (their last day, as far as it has come), 25.3.5 in a list
 * of these years; undefined where none is sure.
 */
export function listedDay(cell: string, today: Day, years: readonly number[] = []): ListedDay | undefined {
  const text = narrowed(cell)
    .replace(/^'/, '')
    .replace(/(\d{4})([ \\_])(\d{1,2})\2(?=\d)/g, '$1-$3-');
  const full = withFullYear(text, years);
  const first = withYearFirst(full);
  const read = dayIn(first, today);
  return read && first !== text ? found(read.day, first === full ? 'short-year' : 'year-last') : read;
}

function dayIn(text: string, today: Day): ListedDay | undefined {
  const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(moment)) return { day: chinaDay(moment), form: 'time' };
  const said = text.replace(weekday, '').replace(before, '').replace(behind, '');
  const bare = apart(inMonths(inFigures(said)).replace(/起(?=\s*[至到])/, ''))
    .replace(time, '')
    .replace(/(\d日?) (?=20\d\d[-/.年])/g, '$1至')
    .replace(/ /g, '');
  if (dayOrMonths.test(bare)) return undefined;
  const form = timed(text, bare);
  const plain = oneDay(bare);
  if (plain) return { day: plain, ...form };
  const digits = dayInDigits(bare);
  if (digits) return found(digits, 'digits');
  if (/^\d{5}(\.\d+)?$/.test(bare)) return found(serialDay(Number(bare)), 'serial');
  const isOne = /\.1$/.test(bare);
  return (
    found(monthEnd(bare, today), isOne ? 'month-one' : 'month') ?? found(lastOfSpan(bare, today), 'span')
  );
}

/** 2025.3-5 is the fifth of March to some, March to May to others. */
const dayOrMonths = /^\d{4}[./]\d{1,2}-(0?[1-9]|1[0-2])$/;
const weekday = /[(（]?(星期|周)[一二三四五六日天][)）]?/g;
/** Words around a day that change nothing in it: 自…起至…止, 完成, how many days it took. */
const before = /^(自|从|于|截[止至]|完成于)\s*/;
const behind = /[(（](共?\d+[天日]|完成|学完|结束|结业|止)[)）]$|\s*(止|完成|学完|结束|结业)$/g;
const partOfDay = '(?:上午|下午|中午|早上|晚上|晚|全天|AM|PM)';
const time = new RegExp(
  `(?:[\\s~至—–-]+${partOfDay}?|${partOfDay})\\s*\\d{1,2}(?::\\d{2}|[时点](?:\\d{1,2}分?)?)(?::\\d{2})?(?:\\.\\d+)?\\s*(?:AM|PM)?|\\s*${partOfDay}(?!\\d)`,
  'gi',
);

/** A day apart from the time that is written right behind it. */
function apart(text: string): string {
  return text.replace(/(\d)T(?=\d)/gi, '$1 ').replace(/日(?=\d{1,2}[:时点])/g, '日 ');
}

function timed(text: string, bare: string): { form?: DayForm } {
  return text.replace(/ /g, '') === bare ? {} : { form: 'time' };
}

function found(day: Day | undefined, form: DayForm): ListedDay | undefined {
  return day === undefined ? undefined : { day, form };
}

function oneDay(text: string): Day | undefined {
  const reading = readDay(text.replace(/[号.。]$/, ''));
  return reading.kind === 'day' ? reading.day : undefined;
}

function dayOf(...parts: readonly (string | undefined)[]): Day | undefined {
  return oneDay(parts.join('-'));
}

/** 20250305, or 20250301-20250305 by its last day. */
function dayInDigits(text: string): Day | undefined {
  const days = text.split(/[-~～—–至到]/).map((part) => {
    const [, year, month, date] = /^(20\d\d)(\d\d)(\d\d)$/.exec(part) ?? [];
    return dayOf(year, month, date);
  });
  const [first] = days;
  const last = days[days.length - 1];
  return days.length <= 2 && first && last && first <= last ? last : undefined;
}

/** 二〇二五年三月五日 in figures. */
function inFigures(text: string): string {
  return text
    .replace(/[二][〇○零Ｏ０][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
      [...year].map((c) => Math.max(0, figures.indexOf(c))).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (n) => chineseNumber(n) ?? n);
}

const figures = '零一二三四五六七八九';

/** A month and a day, a quarter or a half, with their year: 3月5日, 3/5, 第一季度 or 3月1日至5日 in 2025; undefined where none is sure. */
export function dayOfMonth(cell: string, year: number, today: Day): Day | undefined {
  const text = inFigures(narrowed(cell));
  return withoutYear.test(text) ? listedDay(`${year}年${text}`, today)?.day : undefined;
}

/** 3.1 may be the tenth, whose nought a table has dropped. */
const withoutYear =
  /^(\d{1,2}([-~～—至]\d{1,2})?月|\d{1,2}\/\d{1,2}$|\d\d-\d\d$|\d{1,2}\.(?![123]$)\d{1,2}$|第?[一二三四1-4][^年]*季度?$|Q[1-4]|[上下]半年)/i;

/** Tables count days from the last but one of 1899. */
function serialDay(count: number): Day | undefined {
  const day = addDays('1899-12-30', Math.floor(count));
  return day >= '2000-01-01' && day < '2050-01-01' ? day : undefined;
}

/** A month's last day; today, where it has begun, or the span that it ends, and is not over. */
function monthEnd(text: string, today: Day, from?: Day): Day | undefined {
  const [, year, month] =
    /^(20\d\d)[-/.年](\d{1,2})月?份?$/.exec(text) ?? /^(20(?:1[3-9]|[2-9]\d))(\d\d)$/.exec(text) ?? [];
  const first = dayOf(year, month, '1');
  if (first === undefined) return undefined;
  const next = addDays(first, 31).slice(0, 8);
  const last = addDays(`${next}01`, -1);
  return (from ?? first) <= today && last > today ? today : last;
}

/** Where a span is parted: by a word or a long dash, or by a hyphen where days are written without. */
const parted = /(?:至|到|to|~|～|—|–|−|－|、|,|;|和|及|\n|-{2,})/;

function lastOfSpan(text: string, today: Day): Day | undefined {
  const parts = text.split(parted).filter(Boolean);
  const cut = parts.length > 1 ? parts : hyphened(text);
  let last: Day | undefined;
  for (const part of cut) {
    const day: Day | undefined = last === undefined ? startOf(part) : laterOf(part, last, today);
    if (day === undefined || (last !== undefined && day < last)) return undefined;
    last = day;
  }
  return last;
}

function hyphened(text: string): string[] {
  const joined = /^(\d{4}-\d{1,2}-\d{1,2})\/(\d{4}-\d{1,2}-\d{1,2})$/.exec(text);
  if (joined) return joined.slice(1);
  const dashed = /^(\d{4}-\d{1,2}-\d{1,2})-((?:\d{4}-)?(?:\d{1,2}-)?\d{1,2})$/.exec(text);
  return dashed ? dashed.slice(1) : text.split('-');
}

/** A span may begin with a day or with a month, whose first day is meant. */
function startOf(text: string): Day | undefined {
  const month = /^(20\d\d)[-/.年](\d{1,2})月?份?$/.exec(text);
  return oneDay(text) ?? (month ? dayOf(month[1], month[2], '1') : undefined);
}

/** The end of a span leaves out what its beginning has said: 3月8日, 8日, 5月. */
function laterOf(text: string, from: Day, today: Day): Day | undefined {
  const whole = oneDay(text) ?? monthEnd(text, today, from);
  if (whole) return whole;
  const [year = '', month = ''] = from.split('-');
  const [, m, d] = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ?? [];
  if (m !== undefined) {
    const same = dayOf(year, m, d);
    return same && same < from ? dayOf(String(Number(year) + 1), m, d) : same;
  }
  const [, onlyMonth] = /^(\d{1,2})月份?$/.exec(text) ?? [];
  if (onlyMonth) return monthEnd(`${year}-${onlyMonth}`, today, from);
  const [, onlyDay] = /^(\d{1,2})[日号]?$/.exec(text) ?? [];
  return dayOf(year, month, onlyDay);
}
