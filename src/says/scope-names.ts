import type { Finding, Requirement } from '~/rules/duty/judge';
import type { Scope } from '~/rules/duty/subject';

export const scopeNames: Readonly<Record<Scope, string>> = {
  total: '合计',
  common: '公需科目',
  professional: '专业科目',
  elective: '个人选修科目',
};

/** What a requirement is of, as a person reads it: 公需科目, 专业通识. */
export function nameOf({ scope, part }: Pick<Requirement, 'scope' | 'part'>): string {
  return part?.name ?? scopeNames[scope as Scope] ?? scope;
}

/** What a finding is of, as a person reads it. */
export function findingNameOf(finding: Finding): string {
  if ('requirement' in finding) return nameOf(finding.requirement);
  return (
    (finding.kind === 'not-asked' && finding.name) || scopeNames[finding.subject as Scope] || finding.subject
  );
}
