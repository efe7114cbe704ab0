import { type Role, roles } from '~/rules/annual-duties';

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
}

const version = '1';
const known = ['v', 'year', 'sector', 'who'];

/** Reads the part of an address after #; one that only names a place gives undefined. */
export function readLink(fragment: string, sectors: readonly string[]): LinkRead | undefined {
  if (!fragment.includes('=')) return undefined;
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const said = (key: string) => params.getAll(key).pop();
  const problems = [...strays(params), ...versionSlip(said('v'))];
  const choice = {
    ...yearIn(said('year'), problems),
    ...sectorIn(said('sector'), sectors, problems),
    ...whoIn(said('who'), problems),
  };
  return { choice, problems };
}

/** The fragment that restores a choice. */
export function linkTo({ year, sector, who }: Choice): string {
  return `#${new URLSearchParams({ v: version, year: String(year), sector, who })}`;
}

function strays(params: URLSearchParams): string[] {
  const keys = [...new Set([...params].map(([key]) => key))];
  return keys.flatMap((key) => {
    const all = params.getAll(key);
    if (!known.includes(key)) return [`“${brief(`${key}=${all[0]}`)}”本站不认识，没有使用。`];
    return all.length > 1
      ? [`“${key}”写了不止一次，用的是最后一个“${brief(all[all.length - 1] ?? '')}”。`]
      : [];
  });
}

function versionSlip(v: string | undefined): string[] {
  if (v === version) return [];
  return [`链接的版本是“${brief(v ?? '没有写')}”，本页认得的是 ${version}，已尽量读取，请核对。`];
}

function yearIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  if (/^[12]\d{3}$/.test(value)) return { year: Number(value) };
  problems.push(`年度“${brief(value)}”不是四位数的年份，例如 year=2021。先按今年列出，请在下面选择。`);
  return {};
}

function sectorIn(value: string | undefined, sectors: readonly string[], problems: string[]) {
  if (value === undefined) return {};
  if (sectors.includes(value)) return { sector: value };
  problems.push(
    `行业“${brief(value)}”本站没有，认得的有 ${sectors.join('、')}。先按一般专业技术人员列出，请在下面选择。`,
  );
  return {};
}

function whoIn(value: string | undefined, problems: string[]) {
  if (value === undefined) return {};
  const who = roles.find((r) => r === value);
  if (who) return { who };
  problems.push(
    `身份“${brief(value)}”本站没有，认得的有 ${roles.join('、')}。先按专业技术人员列出，请在下面选择。`,
  );
  return {};
}

/** No more of a value than a sentence can hold. */
function brief(value: string): string {
  return value.length > 20 ? `${value.slice(0, 20)}…` : value;
}
