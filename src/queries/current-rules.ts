import type { RuleVersion } from '~/rules/record/rule-version';
import { library } from './library';
import { releasedRules, unreleased } from './rule-versions';
import { rulesToRelease, versionFrom } from './rules-file';

/** The version the site judges by; while somebody works on it, figures not yet released are named so. Throws an Error when the figures were changed without a release. */
export function currentRules(): RuleVersion {
  const why = unreleased(library());
  const newest = releasedRules().pop();
  if (newest && why === undefined) return newest;
  if (import.meta.env?.MODE === 'development') return versionFrom(rulesToRelease('未发布', library()));
  throw new Error(why);
}
