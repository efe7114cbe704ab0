import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { toData } from '~/queries/published/requirements';
import { sectorsFrom } from '~/rules/duty/from-data';
import type { RuleVersion } from '~/rules/record/rule-version';
import type { Library } from '~/schemas/library';
import { type RulesFile, releaseFormat, rulesFile } from '~/schemas/published/rules';
import { contentFolder } from './content-folder';

/** Where every released version of the figures stands, one file each, never changed again. */
export const ruleVersionsFolder = `${contentFolder}/releases/rules`;

/** Every released version of the figures, the newest last. Throws an Error for a file that is not of its form. */
export function releasedRules(): RuleVersion[] {
  if (!existsSync(ruleVersionsFolder)) return [];
  return readdirSync(ruleVersionsFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ruleVersion(readFileSync(`${ruleVersionsFolder}/${name}`, 'utf8')))
    .sort((a, b) => (a.version < b.version ? -1 : 1));
}

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
  return isDeepStrictEqual(versionFrom(rulesToRelease(released.version, figures)), released);
}

/** Why the site can't be published with these figures, or nothing when they are released. */
export function unreleased(figures: Figures): string | undefined {
  const newest = releasedRules().pop();
  if (newest && isCurrent(newest, figures)) return undefined;
  return `content/requirements/ 或 content/guides/ 的数字和${newest ? `已发布的规则版本 ${newest.version} ` : '任何规则版本都'}不同：核对以后运行 npm run release，它会加一个新版本；旧版本不改，旧记录还要按它核验。`;
}
