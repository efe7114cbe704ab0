import type { Key } from '~/rules/duty/duty';
import type { Scope } from '~/rules/duty/subject';
import type { Taken } from '~/rules/log/log';
import { isOpen, type RecordedFinding } from '~/rules/record/record';
import type { Rejudged } from '~/rules/record/rejudge';
import { scopeNames } from './scope-names';

/** Which hours a verdict used, in words. */
export const takenNames: Readonly<Record<Taken, string>> = {
  recognized: '已认定的',
  all: '全部，含还没有认定的',
};

/** What a subject without an answer is called: not written down in a log, or not filled in. */
export function openName(logged: boolean): string {
  return logged ? '没有记' : '没有填';
}

/** A finding in a word; a total that rests on what is not answered can't be judged yet. */
export function findingName({ finding, subject }: RecordedFinding, logged: boolean): string {
  switch (finding) {
    case 'met':
      return '达到';
    case 'short':
      return '未达到';
    case 'not-counted':
      return '不计入';
    case 'not-asked':
      return '没有判断';
    case 'unanswered':
      return subject === 'total' ? '还不能判断' : openName(logged);
  }
}

/** What a finding of a record is of, as a person reads it. */
export function recordedName({ rules }: Pick<Rejudged, 'rules'>, key: Key): string {
  return rules.parts?.find((part) => part.key === key)?.name ?? scopeNames[key as Scope] ?? key;
}

/** A finding's hours; what is not answered is never 0. */
export function hoursSay(finding: RecordedFinding, logged: boolean): string {
  return isOpen(finding) ? openName(logged) : String(finding.hours);
}

/** What came of a requirement: how much is short, or a word. */
export function resultSays(finding: RecordedFinding, unit: string): string {
  if (finding.missing !== undefined) return `差${finding.missing}${unit}`;
  return finding.finding === 'unanswered' ? '还不能判断' : findingName(finding, false);
}
