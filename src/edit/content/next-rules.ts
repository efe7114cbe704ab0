import type { Files } from '~/changeset/changeset';
import { isCurrent, nextVersion, rulesText, ruleVersion } from '~/queries/rules-file';
import type { Day } from '~/rules/duty/day';
import type { RuleVersion } from '~/rules/record/rule-version';
import type { Library } from '~/schemas/library';

const folder = 'content/releases/rules/';

/** The released versions of the figures among the files, the newest last. Throws an Error for one that is not of its form. */
export function releasedIn(files: Files): RuleVersion[] {
  return [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith('.json'))
    .map(([, text]) => ruleVersion(text))
    .sort((a, b) => (a.version < b.version ? -1 : 1));
}

/**
 * The file of the next version of the figures; nothing when the newest still says them. Throws an Error when a day has
 * had as many as it can have.
 */
export function nextRules(
  files: Files,
  library: Library,
  today: Day,
): { readonly path: string; readonly text: string } | undefined {
  const versions = releasedIn(files);
  const newest = versions[versions.length - 1];
  if (newest && isCurrent(newest, library)) return undefined;
  const version = nextVersion(
    today,
    versions.map((v) => v.version),
  );
  return { path: `${folder}${version}.json`, text: rulesText(version, library) };
}
