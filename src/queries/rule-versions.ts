import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { RuleVersion } from '~/rules/rule-version';
import { library } from './library';

/** Where every released version of the figures stands, one file each, never changed again. */
export const ruleVersionsFolder = 'content/releases/rules';

/** Every released version of the figures, the newest last. */
export function releasedRules(): RuleVersion[] {
  return readdirSync(ruleVersionsFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${ruleVersionsFolder}/${name}`, 'utf8')));
}

/** The figures as content/ has them now, as they would be released; notes beside them judge nothing. */
export function rulesNow(): Omit<RuleVersion, 'version'> {
  const { sectors, windows } = library();
  return JSON.parse(JSON.stringify({ sectors: sectors.map((s) => ({ ...s, notes: [] })), windows }));
}

/** Whether the figures are still those of a version. */
export function isCurrent({ sectors, windows }: RuleVersion): boolean {
  return isDeepStrictEqual({ sectors, windows }, rulesNow());
}

/** The version the site judges by. Throws an Error when the figures were changed without a release. */
export function currentRules(): RuleVersion {
  const newest = releasedRules().pop();
  if (newest && isCurrent(newest)) return newest;
  throw new Error(
    `content/requirements/ 或 content/guides/ 的数字和${newest ? `已发布的规则版本 ${newest.version} ` : '任何规则版本都'}不同：核对以后运行 npm run release，它会加一个新版本；旧版本不改，旧记录还要按它核验。`,
  );
}
