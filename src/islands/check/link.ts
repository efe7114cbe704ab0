import { plain } from '~/rules/hours';
import { readHours } from '~/rules/read-hours';
import { type Subject, scopeNames, subjects } from '~/rules/subject';
import { type Answers, nothingTyped } from './answers';

/** What a link says, and what in it could not be used, in sentences for the person. */
export interface LinkRead {
  /** What was not said is left out; what could not be used is undefined. */
  readonly answers: Answers;
  readonly problems: readonly string[];
}

const version = '1';
const known = ['v', 'year', 'sector', ...subjects];

/** Whether the part of an address after # says something, rather than naming a place on the page. */
export function isLink(fragment: string): boolean {
  return fragment.includes('=');
}

/** Reads the part of an address after #; one that only names a place gives undefined. */
export function readLink(fragment: string, sectors: readonly string[]): LinkRead | undefined {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const entries = [...params];
  if (!isLink(fragment)) return undefined;
  const problems: string[] = [];
  const said = (key: string) => params.getAll(key).pop();

  for (const [key, value] of entries) {
    if (!known.includes(key)) problems.push(`“${brief(`${key}=${value}`)}”本站不认识，没有使用。`);
  }
  for (const key of known) {
    if (params.getAll(key).length > 1) problems.push(`“${key}”写了不止一次，用的是最后一个“${said(key)}”。`);
  }
  const v = said('v');
  if (v !== version)
    problems.push(`链接的版本是“${v ?? '没有写'}”，本页认得的是 ${version}，已尽量读取，请核对。`);
  return {
    answers: {
      ...yearIn(said('year'), problems),
      ...sectorIn(said('sector'), sectors, problems),
      typed: typedIn(said, problems),
    },
    problems: [...new Set(problems)],
  };
}

/** No more of a value than a sentence can hold. */
function brief(value: string): string {
  return value.length > 20 ? `${value.slice(0, 20)}…` : value;
}

function yearIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  if (/^[12]\d{3}$/.test(value)) return { year: Number(value) };
  problems.push(`年度“${brief(value)}”不是四位数的年份，例如 year=2018。请在下面选择年度。`);
  return { year: undefined };
}

function sectorIn(value: string | undefined, sectors: readonly string[], problems: string[]) {
  if (value === undefined) return {};
  if (sectors.includes(value)) return { sector: value };
  problems.push(`行业“${brief(value)}”本站没有，认得的有 ${sectors.join('、')}。请在下面选择行业。`);
  return { sector: undefined };
}

function typedIn(said: (key: string) => string | undefined, problems: string[]): Record<Subject, string> {
  const typed = { ...nothingTyped } as Record<Subject, string>;
  for (const subject of subjects) {
    const value = said(subject);
    if (value === undefined) continue;
    typed[subject] = value;
    if (readHours(value).kind !== 'hours') {
      problems.push(
        `${scopeNames[subject]}“${brief(value)}”读不成学时，例如 ${subject}=18。已照原样放进下面的格子，请改正。`,
      );
    }
  }
  return typed;
}

/** The fragment that restores these answers; hours that were read are written as plain numbers. */
export function linkTo(
  { year, sector, typed }: Answers,
  read: (typed: string) => ReturnType<typeof readHours>,
): string {
  const params = new URLSearchParams({ v: version });
  if (year !== undefined) params.set('year', String(year));
  if (sector !== undefined) params.set('sector', sector);
  for (const subject of subjects) {
    const reading = read(typed[subject]);
    if (reading.kind === 'blank') continue;
    params.set(subject, reading.kind === 'hours' ? plain(reading.hours) : typed[subject]);
  }
  return `#${params}`;
}
