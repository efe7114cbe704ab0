import type { Key } from '~/rules/duty/duty';
import { add, hours, plain } from '~/rules/duty/hours';
import type { Period } from '~/rules/duty/sector';
import { subjects } from '~/rules/duty/subject';
import type { LogYear, Taken } from '~/rules/log/log';
import { openName } from '~/says/record-names';

const none = hours(0);

/** A subject's hours in a year of a log, or the sum of those that count; a subject without an entry has none, not 0. */
export function hoursIn({ hours: given, by }: LogYear, taken: Taken, scope: Key): string {
  const done = given[taken];
  if (scope === 'total') {
    const counted = subjects.filter((subject) => !notCounted(by[taken].period, subject));
    return plain(counted.reduce((sum, subject) => add(sum, done[subject] ?? none), none));
  }
  const amount = done[scope];
  return amount === undefined ? openName(true) : plain(amount);
}

export function notCounted(period: Period | undefined, scope: Key): boolean {
  return period?.notCounted.some((n) => n.subject === scope) ?? false;
}
