import type { Day } from '~/rules/duty/day';
import { narrowed } from '~/rules/duty/narrowed';
import { subjects } from '~/rules/duty/subject';
import type { Order } from '~/rules/log/day-order';
import type { DayForm } from '~/rules/log/listed-day';
import { fieldNames, modeNames, stateNames } from '~/says/entry-names';
import { printedDay } from '~/says/printed-day';
import { scopeNames } from '~/says/scope-names';

/** A question that is asked once of all rows that write the same, or nothing. */
export interface Ask {
  readonly key: string;
  readonly field: AskedField;
  /** What stands there; nothing where it is blank. */
  readonly read: string;
  /** The table has no such column. */
  readonly absent: boolean;
  readonly rows: readonly string[];
  readonly options: readonly (readonly [value: string, name: string])[];
  /** The year that its rows name beside. */
  readonly year?: number | undefined;
}

export type AskedField =
  | ('subject' | 'mode' | 'state' | 'proof' | 'year' | 'day' | 'title')
  /** The hours, where several columns give them otherwise; the sector of a year; whose entries are meant. */
  | ('hours' | 'sector' | 'whose');

/** What was answered, by the key of the question; of one row alone by rowKey. */
export type Answers = Readonly<Record<string, string>>;

/** Answers that are no value: leave these rows out, or ask for each row by itself. */
export const leaveOut = 'leave-out';
export const eachRow = 'each-row';

export function rowKey(field: string, where: string): string {
  return `${field}@${where}`;
}

export function askKey(field: AskedField, read: string, years: readonly number[] = []): string {
  return [field, narrowed(read).replace(/ /g, ''), ...years].join('|');
}

export const wordOptions: Readonly<Record<'subject' | 'mode' | 'proof' | 'state', Ask['options']>> = {
  subject: subjects.map((s) => [s, scopeNames[s]]),
  mode: Object.entries(modeNames),
  state: Object.entries(stateNames),
  proof: [
    ['yes', '有'],
    ['no', '没有'],
  ],
};

/** The last day of the year, where a list gives years alone. */
export const yearEnd = 'year-end';
export const yearEndOption: Ask['options'] = [[yearEnd, '都记作那个年度的最后一天']];

/** A title of the subject's name, where a list gives none. */
export const bySubject = 'by-subject';
export const bySubjectOption: Ask['options'] = [[bySubject, '都按科目叫，例如“公需科目学习”']];

/** What the last row that says it has, where a list leaves out what stays the same. */
export const asAbove = 'as-above';

export function aboveOption(above: string | undefined): Ask['options'] {
  return above === undefined ? [] : [[asAbove, '和上面写了的一行（或小标题）相同']];
}

/** A day without its year, of the year that its row says; all of them are one question, by an example. */
export const monthAndDay = '3月5日';
export const inYear = 'in-year';
export const inYearOption: Ask['options'] = [[inYear, '都是“年度”写的那一年的日期']];

/** The same where its row says no year. */
export const noYear = '3月5日？';

export function yearsOption(years: readonly number[], above: string | undefined): Ask['options'] {
  return [
    ...(above === undefined ? [] : [[asAbove, '都是上面的标题或行写的那一年的'] as const]),
    ...years.map((year) => [String(year), `都是${year}年的`] as const),
  ];
}

/** Three numbers in an order that is not sure, by an example. */
export const threeNumbers = '3/5/25';
const orders: Readonly<Record<Order, string>> = { ymd: '年、月、日', mdy: '月、日、年', dmy: '日、月、年' };

/** What each order makes of the first date that allows it. */
export function orderOptions(read: string, days: readonly (readonly [Order, Day])[]): Ask['options'] {
  return days.map(([order, day]) => [
    order,
    `都是${orders[order]}：“${read.slice(0, 20)}”是${printedDay(day)}`,
  ]);
}

/** One day for all rows that write the same word: it is not chosen but written. */
export const oneDay = 'one-day';
export const oneDayOption: Ask['options'] = [[oneDay, '都是这一天：']];

export function yearOptions(years: readonly number[]): Ask['options'] {
  return years.map((y) => [String(y), `计入${y}年度`]);
}

/** A question in words: what stands there, and in how many rows. */
export function askSays({ field, read, absent, rows, options, year }: Ask): string {
  const many = `${rows.length}条`;
  if (field === 'whose')
    return read === ''
      ? `表里有几个人的记录，共${many}，导入谁的：`
      : `接在写了姓名的行下面、自己没有写姓名的${many}：`;
  if (field === 'hours') return `有几列都写着学时、数又不同的${many}，学时按哪一列：`;
  const name = field === 'sector' ? '行业' : fieldNames[field];
  if (field === 'year') {
    if (options.every(([value]) => value === asAbove)) return `没有写日期和年度的${many}：`;
    return read === ''
      ? `没有写计入哪个年度、有几个可以选的${many}：`
      : `写的是“${read.slice(0, 20)}”、按日期不能计入那个年度的${many}：`;
  }
  if (field === 'day') return dayAskSays(read, many, year);
  if (absent) return `表里没有“${name}”这一列，这${many}都是：`;
  if (read === '') return `“${name}”空着的${many}是：`;
  return `“${name}”写的是“${read.slice(0, 20)}”的${many}是：`;
}

function dayAskSays(read: string, many: string, year: number | undefined): string {
  switch (read) {
    case '':
      return `没有日期的${many}：`;
    case monthAndDay:
      return `日期没有写年份、另外写着年度的${many}：`;
    case noYear:
      return `日期没有写年份的${many}：`;
    case threeNumbers:
      return `日期里哪个数是年、月、日说不准的${many}：`;
    default:
      return `${year === undefined ? '' : `${year}年度的，`}日期写的是“${read.slice(0, 20)}”的${many}：`;
  }
}

const forms: Readonly<Record<DayForm, string>> = {
  serial: '写成表格软件里的天数',
  digits: '写成连着的数字',
  time: '带着时间、星期或别的字，只取日期',
  month: '只写到月，按那个月的最后一天记（还没到的按今天）',
  'month-one':
    '写成“2025.1”这样，按1月的最后一天记（表格软件把2025.10也存成2025.1；是10月的请在文件里写成2025-10）',
  span: '写的是一段时间，按最后一天记（还没过完的月份、季度按今天）',
  'short-year': '年份只写了两位，前面补上20',
  'year-last': '年份写在最后，只有一种读法',
};

/** What was read into days, each form with its first example. */
export class DayNotes {
  readonly #seen = new Map<DayForm, { many: number; first: string }>();

  note(form: DayForm, read: string, day: string): void {
    const seen = this.#seen.get(form);
    const first = seen?.first ?? `“${read.slice(0, 30)}”读作${printedDay(day)}`;
    this.#seen.set(form, { many: (seen?.many ?? 0) + 1, first });
  }

  says(): string[] {
    return [...this.#seen].map(([form, { many, first }]) => `有${many}条的日期${forms[form]}：${first}。`);
  }
}
