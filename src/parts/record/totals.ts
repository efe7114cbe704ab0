import type { RecordedFinding } from '~/rules/record/record';
import { isOpen } from '~/rules/record/record';
import { findingName, openName } from '~/says/record-names';

/** A finding's hours; what is not answered is never 0. */
export function hoursSay(finding: RecordedFinding, logged: boolean): string {
  return isOpen(finding) ? openName(logged) : String(finding.hours);
}

/** What came of a requirement: how much is short, or a word. */
export function resultSays(finding: RecordedFinding, unit: string): string {
  if (finding.missing !== undefined) return `差${finding.missing}${unit}`;
  return finding.finding === 'unanswered' ? '还不能判断' : findingName(finding, false);
}
