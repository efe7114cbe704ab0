import { writeFileSync } from 'node:fs';
import type { Day } from '~/rules/duty/day';
import { library } from './library';
import { isCurrent, releasedRules, rulesToRelease, ruleVersionsFolder } from './rule-versions';

const mostADay = 9;

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
  writeFileSync(path, `${JSON.stringify(rulesToRelease(version, library()), null, 1)}\n`);
  return `新的规则版本：${path}`;
}

/** The name of a version released on a day, after those there are. Throws an Error when that day has no name left. */
export function nextVersion(today: Day, versions: readonly string[]): string {
  const names = Array.from({ length: mostADay }, (_, i) => (i === 0 ? today : `${today}-${i + 1}`));
  const free = names.find((name) => !versions.includes(name));
  if (free === undefined) throw new Error(`${today} 已经发布了 ${mostADay} 个规则版本，请明天再发布`);
  return free;
}
