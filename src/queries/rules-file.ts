import { z } from 'zod';
import { toData } from '~/queries/published/requirements';
import type { Day } from '~/rules/duty/day';
import { sectorsFrom } from '~/rules/duty/from-data';
import type { RuleVersion } from '~/rules/record/rule-version';
import type { Library } from '~/schemas/library';
import { type RulesFile, releaseFormat, rulesFile } from '~/schemas/published/rules';

/** A released version as it is judged by. The first was written before there was a form: whole tenths, and no format. */
export function ruleVersion(text: string): RuleVersion {
  const file = JSON.parse(text);
  if (file.format === undefined) return file;
  return versionFrom(rulesFile.parse(file));
}

export function versionFrom({ version, sectors, windows }: RulesFile): RuleVersion {
  return { version, sectors: sectorsFrom(sectors), windows };
}

/** What is released of content/. */
export type Figures = Pick<Library, 'sectors' | 'windows'>;

/** The figures as they would be released under a name; notes beside them judge nothing. */
export function rulesToRelease(version: string, { sectors, windows }: Figures): RulesFile {
  const file = {
    $schema: '/data/schemas/rules.json',
    kind: 'rules',
    format: releaseFormat,
    version,
    sectors: sectors.map((sector) => ({ ...toData(sector), notes: [] })),
    windows,
  };
  return rulesFile.extend({ version: z.string() }).parse(JSON.parse(JSON.stringify(file)));
}

/** Whether figures are still those of a version. */
export function isCurrent(released: RuleVersion, figures: Figures): boolean {
  return same(versionFrom(rulesToRelease(released.version, figures)), released);
}

/** Whether two pieces of data are the same through and through; the order of fields is nothing. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && same(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/** The file of a version of the figures. */
export function rulesText(version: string, figures: Figures): string {
  return `${JSON.stringify(rulesToRelease(version, figures), null, 1)}\n`;
}

const mostADay = 9;

/** The name of a version released on a day, after those there are. Throws an Error when that day has no name left. */
export function nextVersion(today: Day, versions: readonly string[]): string {
  const names = Array.from({ length: mostADay }, (_, i) => (i === 0 ? today : `${today}-${i + 1}`));
  const free = names.find((name) => !versions.includes(name));
  if (free === undefined) throw new Error(`${today} 已经发布了 ${mostADay} 个规则版本，请明天再发布`);
  return free;
}
