import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RuleVersion } from '~/rules/record/rule-version';
import { contentFolder } from './content-folder';
import { type Figures, isCurrent, ruleVersion } from './rules-file';

/** Where every released version of the figures stands, one file each, never changed again. */
export const ruleVersionsFolder = `${contentFolder}/releases/rules`;

/** Every released version of the figures, the newest last. Throws an Error for a file that is not of its form. */
export function releasedRules(): RuleVersion[] {
  if (!existsSync(ruleVersionsFolder)) return [];
  return readdirSync(ruleVersionsFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => known(readFileSync(`${ruleVersionsFolder}/${name}`, 'utf8')))
    .sort((a, b) => (a.version < b.version ? -1 : 1));
}

const read = new Map<string, RuleVersion>();

/** A file's version; the same words are read once, for every page asks. */
function known(words: string): RuleVersion {
  const version = read.get(words) ?? ruleVersion(words);
  read.set(words, version);
  return version;
}

/** Why the site can't be published with these figures, or nothing when they are released. */
export function unreleased(figures: Figures): string | undefined {
  const newest = releasedRules().pop();
  if (newest && isCurrent(newest, figures)) return undefined;
  return `content/requirements/ 或 content/guides/ 的数字和${newest ? `已发布的规则版本 ${newest.version} ` : '任何规则版本都'}不同：核对以后运行 npm run release，它会加一个新版本；旧版本不改，旧记录还要按它核验。`;
}
