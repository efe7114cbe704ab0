import { isLink } from '~/parts/link/is-link';
import { brief, saidIn } from '~/parts/link/said';
import { type Role, roles } from '~/rules/year/annual-duties';

/** Which year, which sector, and who is asking. */
export interface Choice {
  readonly year: number;
  readonly sector: string;
  readonly who: Role;
}

export interface LinkRead {
  readonly choice: Partial<Choice>;
  /** What could not be used, in sentences for the person. */
  readonly problems: readonly string[];
  /** The names of what chat programs added. */
  readonly added: readonly string[];
}

const version = '1';

/** The keys of the guides' link. */
export const linkKeys = ['v', 'year', 'sector', 'who'];

/** Reads the part of an address after #; one that only names a place gives undefined. */
export function readLink(fragment: string, sectors: readonly string[]): LinkRead | undefined {
  if (!isLink(fragment)) return undefined;
  const { value, strays, added } = saidIn(fragment, linkKeys);
  const problems = [...strays, ...versionSlip(value('v', (v) => v === version))];
  const choice = {
    ...yearIn(value('year', isYear), problems),
    ...sectorIn(
      value('sector', (v) => sectors.includes(v)),
      sectors,
      problems,
    ),
    ...whoIn(
      value('who', (v) => roles.some((r) => r === v)),
      problems,
    ),
  };
  return { choice, problems, added };
}

/** The fragment that restores a choice. */
export function linkTo({ year, sector, who }: Choice): string {
  return `#${new URLSearchParams({ v: version, year: String(year), sector, who })}`;
}

function versionSlip(v: string | undefined): string[] {
  if (v === version) return [];
  return [`链接的版本是“${brief(v ?? '没有写')}”，本页支持的是 ${version}，已尽量读取，请核对。`];
}

const isYear = (value: string) => /^[12]\d{3}$/.test(value);

function yearIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  if (isYear(value)) return { year: Number(value) };
  problems.push(`年度“${brief(value)}”不是四位数的年份，例如 year=2021。先按今年列出，请在下面选择。`);
  return {};
}

function sectorIn(value: string | undefined, sectors: readonly string[], problems: string[]) {
  if (value === undefined) return {};
  if (sectors.includes(value)) return { sector: value };
  problems.push(
    `行业“${brief(value)}”本站没有，现有 ${sectors.join('、')}。先按一般专业技术人员列出，请在下面选择。`,
  );
  return {};
}

function whoIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  const who = roles.find((r) => r === value);
  if (who) return { who };
  problems.push(
    `身份“${brief(value)}”本站没有，现有 ${roles.join('、')}。先按专业技术人员列出，请在下面选择。`,
  );
  return {};
}
