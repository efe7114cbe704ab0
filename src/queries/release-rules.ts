import { writeFileSync } from 'node:fs';
import type { Day } from '~/rules/duty/day';
import { library } from './library';
import { releasedRules, ruleVersionsFolder } from './rule-versions';
import { isCurrent, nextVersion, rulesText } from './rules-file';

/**
 * Writes the figures as a new version named after a day, unless the newest is still right; returns what was done, in Chinese.
 * Throws an Error when that day has had as many versions as it can have: a released one is never changed.
 */
export function releaseRules(today: Day): string {
  const versions = releasedRules();
  const newest = versions[versions.length - 1];
  if (newest && isCurrent(newest, library())) return `规则版本 ${newest.version} 没有变化`;
  const version = nextVersion(
    today,
    versions.map((v) => v.version),
  );
  const path = `${ruleVersionsFolder}/${version}.json`;
  writeFileSync(path, rulesText(version, library()));
  return `新的规则版本：${path}`;
}
