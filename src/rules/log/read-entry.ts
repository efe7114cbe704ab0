import { type Day, yearOf } from '~/rules/duty/day';
import type { Conversion } from '~/rules/duty/duty';
import { type Hours, mostHours } from '~/rules/duty/hours';
import type { PartField } from '~/rules/duty/more-fields';
import { narrowed } from '~/rules/duty/narrowed';
import { type DayReading, readDay } from '~/rules/duty/read-day';
import { type Reading, readHours } from '~/rules/duty/read-hours';
import type { StudyWindow } from '~/rules/year/windows';
import type { Entry } from './entry';
import { type Sectors, yearsFor } from './log';

/** An entry as somebody writes it, in a form or in a row of a table: nothing typed is lost by being wrong. */
export type WrittenEntry = Readonly<
  Record<Exclude<keyof Entry, Seldom>, string> & Partial<Record<Seldom, string>>
>;

/** What most entries say nothing of. */
type Seldom = 'part' | 'as' | 'times';

export type Field = keyof Omit<Entry, 'id'>;

/** What is to be mended in one field. */
export type Slip = Readonly<
  | { field: 'day'; kind: Exclude<DayReading['kind'], 'day'> | 'to-come'; read: string }
  | {
      field: 'hours';
      kind: Exclude<Reading['kind'], 'hours'> | 'zero';
      read: string;
      dayAtMost?: Hours | undefined;
    }
  | { field: 'title'; kind: 'blank' | 'too-long'; read: string }
  | { field: 'subject' | 'mode' | 'proof' | 'state'; kind: 'blank' | 'unknown'; read: string }
  | { field: 'part' | 'as'; kind: 'unknown'; read: string; known: readonly string[] }
  | { field: 'times'; kind: 'not-a-count'; read: string }
  | { field: 'hours'; kind: 'not-as-converted'; read: string; wanted: Hours }
  | { field: 'year'; kind: 'which' | 'not-possible'; read: string; years: readonly number[] }
>;

/** What an entry is read against. */
export interface Reader extends Sectors {
  readonly windows: readonly StudyWindow[];
  readonly today: Day;
  /** How many hours make a day in a year, where the texts convert days. */
  readonly perDay: (year: number) => Hours | undefined;
  /** The most hours a day of a year counts for, where that is only reported. */
  readonly dayAtMost?: (year: number) => Hours | undefined;
  /** What a year asks for apart inside a subject, and what counts as hours in it. */
  readonly parts?: (year: number) => readonly PartField[] | undefined;
  readonly conversions?: (year: number) => readonly Conversion[] | undefined;
}

export const longestTitle = 200;

const words: Readonly<
  Record<'subject' | 'mode' | 'proof' | 'state', Readonly<Record<string, readonly string[]>>>
> = {
  subject: {
    common: ['公需科目', '公需', '公需课', '公需课程', '公需科目学习'],
    professional: ['专业科目', '专业', '专业课', '专业课程', '专业科目学习'],
    elective: ['个人选修科目', '个人选修', '个人选修课', '选修科目', '选修', '选修课', '选修课程'],
  },
  mode: {
    'in-person':
      '面授 线下 现场 集中 课堂 线下面授 集中面授 现场面授 集中培训 面授培训 线下培训 现场培训 面授学习 线下学习 面授课程 面授班'.split(
        ' ',
      ),
    remote:
      '远程 网络 线上 网授 在线 网上 网课 网络课程 线上课程 网络学习 线上学习 在线学习 网上学习 远程学习 网络培训 线上培训 在线培训 远程培训 网络远程 远程网络 网络教育 远程教育 直播 录播'.split(
        ' ',
      ),
  },
  proof: {
    yes: ['有', '是', 'true', '√', '✓', '1'],
    no: ['无', '没有', '否', 'false', '0', '×', '暂无', '未'],
  },
  state: {
    learned: '已学 学完 已学完 已学习 已完成 完成 已修 已结业 结业 学习完成 未申报 待申报'.split(' '),
    declared:
      '已申报 申报 待审核 审核中 未审核 待认定 认定中 未认定 申报中 已提交 已上报 待审批 审批中 待审'.split(
        ' ',
      ),
    recognized:
      '已认定 认定 认定通过 已认定通过 审核通过 已审核通过 已审核 通过 已通过 审批通过 终审通过 合格 审核合格 认定合格 已登记 是'.split(
        ' ',
      ),
  },
};

/** The value a word stands for, whatever is added to it in brackets: 公需 is common. */
export function meant(field: keyof typeof words, typed: string): string | undefined {
  const read = narrowed(typed).replace(/ /g, '').toLowerCase();
  const of = (word: string) =>
    Object.entries(words[field]).find(([value, said]) => value === word || said.includes(word))?.[0];
  const [, bare = '', added = ''] = /^(.+)[(（]([^()（）]*)[)）]$/.exec(read) ?? [];
  const other = of(added);
  return of(read) ?? (other === undefined || other === of(bare) ? of(bare) : undefined);
}

export type EntryReading =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'slips'; readonly slips: readonly Slip[] };

/** Reads an entry as written: the entry, or everything that is to be mended. */
export function readEntry(written: WrittenEntry, reader: Reader): EntryReading {
  const slips: Slip[] = [];
  const day = dayIn(written.day, reader.today, slips);
  const title = titleIn(written.title, slips);
  const asked = yearAsked(written, day);
  const found = conversionIn(written.as ?? '', reader.conversions?.(asked) ?? [], slips);
  const parts = reader.parts?.(asked) ?? [];
  // What follows from a conversion that is not known is not asked for beside it.
  const strange = slips.some((slip) => slip.field === 'as');
  const own: Own = found
    ? convertedIn(found, written, parts, slips)
    : strange
      ? {}
      : studiedIn(written, parts, slips);
  const [proof, state] = (['proof', 'state'] as const).map((field) => wordIn(field, written[field], slips));
  const { subject } = own;
  const year =
    day !== undefined && subject !== undefined
      ? yearIn(written.year, yearsFor({ day, subject }, reader, reader.windows), slips)
      : undefined;
  const amount =
    found || strange
      ? own.hours
      : hoursIn(written.hours, year ?? (day ? yearOf(day) : undefined), reader, slips);
  if (slips.length > 0) return { kind: 'slips', slips };
  const entry = { id: written.id, day, title, ...own, hours: amount, proof: proof === 'yes', state, year };
  return { kind: 'entry', entry: entry as Entry };
}

/** The year whose parts and conversions are meant, as far as it is known. */
function yearAsked({ year }: WrittenEntry, day: Day | undefined): number {
  return Number(/\d{4}/.exec(narrowed(year))?.[0] ?? (day === undefined ? 0 : yearOf(day)));
}

type Own = { readonly [K in 'subject' | 'part' | 'mode' | 'hours' | 'as' | 'times']?: Entry[K] | undefined };

function studiedIn(written: WrittenEntry, parts: readonly PartField[], slips: Slip[]): Own {
  const subject = wordIn('subject', written.subject, slips) as Entry['subject'] | undefined;
  const mode = wordIn('mode', written.mode, slips) as Entry['mode'];
  const part = partIn(written.part ?? '', subject, parts, slips);
  return { subject, ...(part === undefined ? {} : { part }), mode };
}

const none = /^(不是|否|无|没有|不属于|no|false|0|×|[-–—/\\]+)?$/i;

/** Whether a field of parts or conversions says that there is none: blank, 无, 否, a dash. */
export function saysNone(typed: string): boolean {
  return none.test(plainly(typed));
}

/** The part that is meant: by its name or key, or 是 where there is one alone. */
function partIn(typed: string, subject: string | undefined, parts: readonly PartField[], slips: Slip[]) {
  if (saysNone(typed)) return undefined;
  const read = plainly(typed).replace(/^其中/, '');
  const mine = parts.filter((part) => subject === undefined || part.of === subject);
  const yes = /^(是|有|yes|true|√|✓|1)$/i.test(read) && mine.length === 1;
  const found = mine.find(({ key, name }) => yes || key === read || name === read);
  if (!found) slips.push({ field: 'part', kind: 'unknown', read: typed, known: mine.map((p) => p.name) });
  return found?.key;
}

/** What an entry is converted by: by its key, its name, or the word before its colon where that is enough. */
function conversionIn(typed: string, offered: readonly Conversion[], slips: Slip[]): Conversion | undefined {
  if (saysNone(typed)) return undefined;
  const read = plainly(typed);
  const named = offered.filter(({ name }) => plainly(name).startsWith(read));
  const found =
    offered.find(({ key, name }) => key === read || plainly(name) === read) ??
    (named.length === 1 ? named[0] : undefined);
  if (!found) slips.push({ field: 'as', kind: 'unknown', read: typed, known: offered.map((c) => c.name) });
  return found;
}

function plainly(text: string): string {
  return narrowed(text).replace(/ /g, '');
}

/** What a conversion makes of an entry: its subject, and its hours as often as it happened. */
function convertedIn(
  found: Conversion,
  written: WrittenEntry,
  parts: readonly PartField[],
  slips: Slip[],
): Own {
  const { key, gives } = found;
  const of = gives.kind === 'amount' ? gives.of : gives.of.find((k) => k !== 'total');
  const part = parts.find((p) => p.key === of);
  const subject = (part?.of ?? of) as Entry['subject'];
  const said = written.times ?? '';
  const times = timesIn(said, slips);
  const amount = times === undefined ? undefined : amountFor(found, times);
  if (times !== undefined && amount === undefined)
    slips.push({ field: 'times', kind: 'not-a-count', read: said });
  const typed = readHours(written.hours);
  if (amount !== undefined && typed.kind !== 'blank' && !(typed.kind === 'hours' && typed.hours === amount))
    slips.push({ field: 'hours', kind: 'not-as-converted', read: written.hours, wanted: amount });
  return { subject, ...(part ? { part: part.key } : {}), hours: amount, as: key, times };
}

function timesIn(typed: string, slips: Slip[]): number | undefined {
  if (narrowed(typed) === '') return 1;
  const reading = readHours(narrowed(typed).replace(/[科门篇项部天次]$/, ''));
  if (reading.kind === 'hours' && reading.hours > 0) return reading.hours / 10;
  slips.push({ field: 'times', kind: 'not-a-count', read: typed });
  return undefined;
}

/** How many hours something counts for that happened so often; undefined where it is no whole tenths. */
export function amountFor({ gives }: Conversion, times: number): Hours | undefined {
  const each = gives.hours ?? (0 as Hours);
  if (gives.kind === 'fulfils') return each;
  const all = each * (gives.once ? Math.min(times, 1) : times);
  const most = Math.min(all, gives.atMost ?? all);
  return Number.isInteger(Number(most.toFixed(6))) && most / 10 <= mostHours
    ? (Math.round(most) as Hours)
    : undefined;
}

function dayIn(typed: string, today: Day, slips: Slip[]): Day | undefined {
  const reading = readDay(typed);
  if (reading.kind === 'day') {
    if (reading.day > today) slips.push({ field: 'day', kind: 'to-come', read: typed });
    return reading.day;
  }
  slips.push({ field: 'day', kind: reading.kind, read: typed });
  return undefined;
}

/** Control characters, and marks that turn the words behind them round. */
const unprinted = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

function titleIn(typed: string, slips: Slip[]): string {
  const title = typed
    .replace(unprinted, ' ')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  if (title === '') slips.push({ field: 'title', kind: 'blank', read: typed });
  if (title.length > longestTitle) slips.push({ field: 'title', kind: 'too-long', read: typed });
  return title;
}

function wordIn(field: keyof typeof words, typed: string, slips: Slip[]): string | undefined {
  const found = meant(field, typed);
  if (found === undefined) {
    slips.push({ field, kind: narrowed(typed) === '' ? 'blank' : 'unknown', read: typed });
  }
  return found;
}

function yearIn(typed: string, years: readonly number[], slips: Slip[]): number | undefined {
  const read = narrowed(typed).replace(/年度?$/, '');
  const found = read === '' && years.length === 1 ? years[0] : years.find((y) => String(y) === read);
  if (found === undefined) {
    slips.push({ field: 'year', kind: read === '' ? 'which' : 'not-possible', read: typed, years });
  }
  return found;
}

/** How many hours a day makes is not known before the day is: then only the day is to be mended. */
function hoursIn(
  typed: string,
  year: number | undefined,
  { perDay, dayAtMost }: Reader,
  slips: Slip[],
): Hours | undefined {
  const reading = readHours(typed, year === undefined ? undefined : perDay(year));
  if (reading.kind === 'hours' && reading.hours > 0) return reading.hours;
  if (reading.kind === 'days-not-allowed' && year === undefined) return undefined;
  const kind = reading.kind === 'hours' ? 'zero' : reading.kind;
  slips.push({
    field: 'hours',
    kind,
    read: typed,
    dayAtMost: year === undefined ? undefined : dayAtMost?.(year),
  });
  return undefined;
}
