import type { Day } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import { moreFields, situationsIn } from '~/rules/duty/more-fields';
import { narrowed } from '~/rules/duty/narrowed';
import { readDay } from '~/rules/duty/read-day';
import { readHours } from '~/rules/duty/read-hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import { decimal } from '~/rules/record/record';
import { readCode, recordFile } from '~/rules/record/record-text';
import { savedRecord } from '~/rules/record/rejudge';
import type { RuleVersion } from '~/rules/record/rule-version';

/** What a sheet shows, as it was typed in. */
export interface OnPaper {
  readonly site: string;
  readonly rules: string;
  readonly day: string;
  readonly year: string;
  readonly sector: string;
  readonly hours: Readonly<Record<Subject, string> & Partial<Record<Key, string>>>;
  /** 第一年, 在读, 毕业当年, as its key; '' where the sheet names none. */
  readonly situation?: string;
  readonly code: string;
}

type Field = Exclude<keyof OnPaper, 'hours'> | Key;

export type FromPaperReading =
  | { readonly kind: 'record'; readonly text: string }
  | { readonly kind: 'problems'; readonly problems: Readonly<Partial<Record<Field, string>>> };

/** The record a sheet was printed from, with the code that is on the sheet; or what was not understood. */
export function recordOnPaper(paper: OnPaper, versions: readonly RuleVersion[]): FromPaperReading {
  const problems: Partial<Record<Field, string>> = {};
  const version = versions.find((v) => v.version === paper.rules);
  if (!version) problems.rules = '请选纸上印的规则版本。';
  else if (!version.sectors.some((s) => s.sector === paper.sector)) problems.sector = '请选纸上印的行业。';
  const year = yearTyped(paper.year);
  if (!(year >= 1000)) problems.year = `年度是4位数字，例如2018；${readSays(paper.year)}。`;
  const day = dayTyped(paper.day);
  if (day === undefined) problems.day = `要一个日子，例如2026年11月25日；${readSays(paper.day)}。`;
  const site = siteOf(paper.site);
  if (site === undefined) problems.site = '要纸上“核验”（早先印的是“复核”）后面的网址，从 http 开始。';
  const code = readCode(paper.code);
  if (!/^(.{4}-){2}.{4}$/.test(code)) problems.code = `校验码是12个字母和数字；${readSays(paper.code)}。`;
  const hours: Partial<Record<Key, number>> = {};
  const more = moreOnPaper(paper, versions);
  for (const key of [...subjects, ...more.fields.map((field) => field.key).sort()]) {
    const read = readHours((paper.hours[key] ?? '').replace(nothing, ''));
    if (read.kind === 'hours') hours[key] = decimal(read.hours);
    else if (read.kind !== 'blank') problems[key] = `要一个数，最多一位小数；${readSays(read.read)}。`;
  }
  if (Object.keys(problems).length > 0 || !version || day === undefined || site === undefined) {
    return { kind: 'problems', problems };
  }
  const known = more.situations.some((s) => s.key === paper.situation);
  const situation = known ? { situation: paper.situation } : {};
  const asked = { day, year, sector: paper.sector, ...situation, done: { hours } };
  const text = recordFile(savedRecord(asked, version, site), () => code);
  return { kind: 'record', text };
}

/** What else a sheet of this year and sector may show, by the version it names. */
export function moreOnPaper({ rules, sector, year }: OnPaper, versions: readonly RuleVersion[]) {
  const own = versions.find((v) => v.version === rules)?.sectors.find((s) => s.sector === sector);
  const of = yearTyped(year);
  if (!own || !(of >= 1000)) return { fields: [], situations: [] };
  return { fields: moreFields(own, of), situations: situationsIn(own, of) };
}

/** What the sheet prints where there is no number. */
const nothing = /^\s*(没有[填记]|[-–—]+)\s*$/;

/** No more of it than a sentence holds. */
function readSays(typed: string): string {
  return `读到“${typed.length > 30 ? `${typed.slice(0, 30)}…` : typed}”`;
}

/** The day as it was printed, or as people write one: 2026年11月25日做成, 20261125, 2026.11.25 10:00. */
function dayTyped(typed: string): Day | undefined {
  const plain = narrowed(typed)
    .replace(/ ?做成$|[ T]\d{1,2}[:时].*$/i, '')
    .replace(/号$/, '日')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const reading = readDay(plain);
  return reading.kind === 'day' ? reading.day : undefined;
}

function yearTyped(typed: string): number {
  return Number(/^(\d{4}) ?(?:年度?)?$/.exec(narrowed(typed))?.[1]);
}

/** The site's address out of what the sheet shows: https://…/verify/. */
function siteOf(typed: string): string | undefined {
  const address = narrowed(typed)
    .replace(/ /g, '')
    .replace(/#.*$/, '')
    .replace(/^[^a-z]*(?=https?:)/i, '')
    .replace(/[。，；）,;)>]+$/, '');
  const [, site] = /^(https?:\/\/\S+?)\/*(?:\/verify\/*)?$/i.exec(address) ?? [];
  return site === undefined ? undefined : `${site}/`;
}
