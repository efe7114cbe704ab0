import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { publishedSectors } from '~/queries/published/requirements';
import { sectorsFrom } from '~/rules/duty/from-data';
import type { RuleVersion } from '~/rules/record/rule-version';
import { type RulesFile, releaseFormat, rulesFile } from '~/schemas/published/rules';
import { library } from './library';

/** Where every released version of the figures stands, one file each, never changed again. */
export const ruleVersionsFolder = 'content/releases/rules';

/** Every released version of the figures, the newest last. Throws an Error for a file that is not of its form. */
export function releasedRules(): RuleVersion[] {
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

function versionFrom({ version, sectors, windows }: RulesFile): RuleVersion {
  return { version, sectors: sectorsFrom(sectors), windows };
}

/** The figures as content/ has them now, as they would be released; notes beside them judge nothing. */
export function rulesToRelease(version: string): RulesFile {
  const file = {
    $schema: '/data/schemas/rules.json',
    kind: 'rules',
    format: releaseFormat,
    version,
    sectors: publishedSectors().map((sector) => ({ ...sector, notes: [] })),
    windows: library().windows,
  };
  return rulesFile.extend({ version: z.string() }).parse(JSON.parse(JSON.stringify(file)));
}

/** Whether the figures are still those of a version. */
export function isCurrent(released: RuleVersion): boolean {
  return isDeepStrictEqual(versionFrom(rulesToRelease(released.version)), released);
}

/** Why the site can't be published with the figures as they are, or nothing when they are released. */
export function unreleased(): string | undefined {
  const newest = releasedRules().pop();
  if (newest && isCurrent(newest)) return undefined;
  return `content/requirements/ 或 content/guides/ 的数字和${newest ? `已发布的规则版本 ${newest.version} ` : '任何规则版本都'}不同：核对以后运行 npm run release，它会加一个新版本；旧版本不改，旧记录还要按它核验。`;
}

/** The version the site judges by; while somebody works on it, figures not yet released are named so. Throws an Error when the figures were changed without a release. */
export function currentRules(): RuleVersion {
  const why = unreleased();
  const newest = releasedRules().pop();
  if (newest && why === undefined) return newest;
  if (import.meta.env?.MODE === 'development') return versionFrom(rulesToRelease('未发布'));
  throw new Error(why);
}
