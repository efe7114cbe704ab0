import { type Answers, nothingTyped } from '~/parts/answers/answers';
import { isLink } from '~/parts/link/is-link';
import { brief, saidIn } from '~/parts/link/said';
import type { Hours } from '~/rules/duty/hours';
import { situationKey } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import { type More, ownKeys, version } from './link';

/** What a link says, and what in it could not be used, in sentences for the person. */
export interface LinkRead {
  /** What was not said is left out; what could not be used is undefined. */
  readonly answers: Answers;
  readonly problems: readonly string[];
  /** The names of what chat programs added. */
  readonly added: readonly string[];
}

const noMore: More = { keys: ownKeys, of: () => ({ fields: [], situations: [] }) };

/** How many hours make a day for these answers, where the texts convert days. */
type PerDay = (answers: Omit<Answers, 'typed'>) => Hours | undefined;

/** Reads the part of an address after #; one that only names a place gives undefined. */
export function readLink(
  fragment: string,
  sectors: readonly string[],
  perDay: PerDay = () => undefined,
  more: More = noMore,
): LinkRead | undefined {
  if (!isLink(fragment)) return undefined;
  const said = saidIn(fragment, more.keys);
  const problems = [...said.strays];
  const v = said.value('v', (value) => value === version);
  if (v !== version)
    problems.push(`链接的版本是“${brief(v ?? '没有写')}”，本页支持的是 ${version}，已尽量读取，请核对。`);
  const asked = {
    ...yearIn(
      said.value('year', (value) => isYear(plainYear(value))),
      problems,
    ),
    ...sectorIn(
      said.value('sector', (value) => sectors.includes(value)),
      sectors,
      problems,
    ),
  };
  const hoursPerDay = perDay(asked);
  const isHours = (value: string) => /^(hours|blank)$/.test(readHours(value, hoursPerDay).kind);
  const typed: Record<Subject, string> & Record<string, string | undefined> = { ...nothingTyped };
  const { fields, situations } = more.of(asked);
  for (const { key, name } of [...subjects.map((s) => ({ key: s, name: scopeNames[s] })), ...fields]) {
    const value = said.value(key, isHours);
    if (value === undefined) continue;
    typed[key] = value.slice(0, mostTyped);
    if (!isHours(value)) problems.push(unreadable(key, name, value));
  }
  const situation = said.value(situationKey, (value) => situations.includes(value));
  if (situation !== undefined && situations.includes(situation)) typed[situationKey] = situation;
  else if (situation !== undefined && situations.length > 0)
    problems.push(`本人情况“${brief(situation)}”本站没有，认得的有 ${situations.join('、')}。请在下面选择。`);
  for (const key of more.keys) {
    const value = said.value(key, isHours);
    const used = ownKeys.includes(key) || fields.some((f) => f.key === key);
    if (value === undefined || used || (key === situationKey && situations.length > 0)) continue;
    problems.push(`“${brief(`${key}=${value}`)}”这个年度和行业没有这一项，没有使用。`);
  }
  return { answers: { ...asked, typed }, problems, added: said.added };
}

/** More than this is nobody's number of hours. */
const mostTyped = 100;

function unreadable(key: string, name: string, value: string): string {
  const how = value.length > mostTyped ? `前${mostTyped}个字已` : '已照原样';
  return `${name}“${brief(value)}”读不成学时，例如 ${key}=18。${how}放进下面的格子，请改正。`;
}

const isYear = (value: string) => /^[12]\d{3}$/.test(value);

function plainYear(value: string): string {
  return value.replace(/年度?$/, '');
}

function yearIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  const year = plainYear(value);
  if (isYear(year)) return { year: Number(year) };
  problems.push(`年度“${brief(value)}”不是四位数的年份，例如 year=2018。请在下面选择年度。`);
  return { year: undefined };
}

function sectorIn(value: string | undefined, sectors: readonly string[], problems: string[]) {
  if (value === undefined) return {};
  if (sectors.includes(value)) return { sector: value };
  problems.push(`行业“${brief(value)}”本站没有，现有 ${sectors.join('、')}。请在下面选择行业。`);
  return { sector: undefined };
}
