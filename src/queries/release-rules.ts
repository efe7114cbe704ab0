import { existsSync, writeFileSync } from 'node:fs';
import type { Day } from '~/rules/day';
import { isCurrent, releasedRules, rulesNow, ruleVersionsFolder } from './rule-versions';

/**
 * Writes the figures as a new version named after a day, unless the newest is still right; returns what was done, in Chinese.
 * Throws an Error when that day already has another version: a released one is never changed.
 */
export function releaseRules(today: Day): string {
  const newest = releasedRules().pop();
  if (newest && isCurrent(newest)) return `规则版本 ${newest.version} 没有变化`;
  const path = `${ruleVersionsFolder}/${today}.json`;
  if (existsSync(path)) throw new Error(`${path} 已经发布，不能改；请明天再发布，或者还没有提交时先删掉它`);
  writeFileSync(path, `${JSON.stringify({ version: today, ...rulesNow() }, null, 1)}\n`);
  return `新的规则版本：${path}`;
}
