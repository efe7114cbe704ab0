import { type Answers, nothingTyped } from '~/parts/answers/answers';
import { brief, saidIn, isLink as says } from '~/parts/link/said';
import { type Hours, plain } from '~/rules/duty/hours';
import { readHours } from '~/rules/duty/read-hours';
import { type Subject, scopeNames, subjects } from '~/rules/duty/subject';

export { isLink } from '~/parts/link/said';

/** What a link says, and what in it could not be used, in sentences for the person. */
export interface LinkRead {
  /** What was not said is left out; what could not be used is undefined. */
  readonly answers: Answers;
  readonly problems: readonly string[];
  /** The names of what chat programs added. */
  readonly added: readonly string[];
}

const version = '1';

/** The keys of the checker's link. */
export const linkKeys = ['v', 'year', 'sector', ...subjects];

/** How many hours make a day for these answers, where the texts convert days. */
type PerDay = (answers: Omit<Answers, 'typed'>) => Hours | undefined;

/** Reads the part of an address after #; one that only names a place gives undefined. */
export function readLink(
  fragment: string,
  sectors: readonly string[],
  perDay: PerDay = () => undefined,
): LinkRead | undefined {
  if (!says(fragment)) return undefined;
  const said = saidIn(fragment, linkKeys);
  const problems = [...said.strays];
  const v = said.value('v', (value) => value === version);
  if (v !== version)
    problems.push(`链接的版本是“${brief(v ?? '没有写')}”，本页支持的是 ${version}，已尽量读取，请核对。`);
  const asked = {
    ...yearIn(said.value('year', isYear), problems),
    ...sectorIn(
      said.value('sector', (value) => sectors.includes(value)),
      sectors,
      problems,
    ),
  };
  const hoursPerDay = perDay(asked);
  const isHours = (value: string) => /^(hours|blank)$/.test(readHours(value, hoursPerDay).kind);
  const typed = { ...nothingTyped } as Record<Subject, string>;
  for (const subject of subjects) {
    const value = said.value(subject, isHours);
    if (value === undefined) continue;
    typed[subject] = value.slice(0, mostTyped);
    if (!isHours(value)) problems.push(unreadable(subject, value));
  }
  return { answers: { ...asked, typed }, problems, added: said.added };
}

/** More than this is nobody's number of hours. */
const mostTyped = 100;

function unreadable(subject: Subject, value: string): string {
  const how = value.length > mostTyped ? `前${mostTyped}个字已` : '已照原样';
  return `${scopeNames[subject]}“${brief(value)}”读不成学时，例如 ${subject}=18。${how}放进下面的格子，请改正。`;
}

const isYear = (value: string) => /^[12]\d{3}$/.test(value);

function yearIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  if (isYear(value)) return { year: Number(value) };
  problems.push(`年度“${brief(value)}”不是四位数的年份，例如 year=2018。请在下面选择年度。`);
  return { year: undefined };
}

function sectorIn(value: string | undefined, sectors: readonly string[], problems: string[]) {
  if (value === undefined) return {};
  if (sectors.includes(value)) return { sector: value };
  problems.push(`行业“${brief(value)}”本站没有，现有 ${sectors.join('、')}。请在下面选择行业。`);
  return { sector: undefined };
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
