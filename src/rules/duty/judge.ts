import type { Basis } from './basis';
import type { Key } from './duty';
import { add, type Hours, hours, lacking } from './hours';
import type { Interval } from './span';

/** The least that is asked of a key, once everything about a person is settled. */
export interface Requirement {
  readonly scope: Key;
  /** Of a named part (其中项), what it is called and what it lies inside. */
  readonly part?: { readonly name: string; readonly of: Key } | undefined;
  readonly atLeast: Hours;
  readonly basis: Basis;
  /** Over which days, where not the one year that is asked about. */
  readonly over?: Interval | undefined;
  /** What has to be known of the person before less than this is short. */
  readonly wants?: 'grade' | 'term' | undefined;
}

/** Hours by key; one left out is not answered. */
export type Tally = Readonly<Partial<Record<Key, Hours>>>;

/** What is known of somebody: an open key is known only in part. */
export interface Known {
  readonly hours: Tally;
  readonly open?: readonly Key[] | undefined;
}

export type State = 'met' | 'short' | 'unanswered';

export type Finding = Readonly<
  | { kind: 'met'; requirement: Requirement; recognized: Hours; by?: Settled | undefined; or?: Others }
  | { kind: 'short'; requirement: Requirement; recognized: Hours; missing: Hours; or?: Others }
  | { kind: 'unanswered'; requirement: Requirement; recognized: Hours; or?: Others }
  | { kind: 'not-counted'; subject: Key; recognized: Hours; basis: Basis }
  | { kind: 'not-asked'; subject: Key; name?: string | undefined; say: string; basis: Basis }
>;

/** What else would have done, where one of several is enough. */
type Others = readonly Finding[] | undefined;

/** What settles a key whatever its hours: a diploma, an examination. */
export interface Settled {
  readonly say: string;
  readonly basis: Basis;
}

const none = hours(0);

/** The key a finding is of. */
export function keyOf(finding: Finding): Key {
  return 'requirement' in finding ? finding.requirement.scope : finding.subject;
}

/** What is asked of one key, and how far it is met. Less is short only where everything is answered. */
export function findingOf(requirement: Requirement, known: Known, subjects: readonly Key[]): Finding {
  const recognized = recognizedOf(requirement.scope, known.hours, subjects);
  const kind = stateOf(requirement, recognized, known, subjects);
  return kind === 'short'
    ? { kind, requirement, recognized, missing: lacking(requirement.atLeast, recognized) }
    : { kind, requirement, recognized };
}

export function stateOf(
  { scope, atLeast, wants }: Requirement,
  recognized: Hours,
  { hours, open }: Known,
  subjects: readonly Key[],
): State {
  if (recognized >= atLeast) return 'met';
  if (wants !== undefined || open?.includes(scope)) return 'unanswered';
  if (hours[scope] !== undefined) return 'short';
  if (scope !== 'total' || subjects.length === 0) return 'unanswered';
  for (const subject of subjects) {
    if (hours[subject] === undefined || open?.includes(subject)) return 'unanswered';
  }
  return 'short';
}

/** What counts of a key; the total is the sum of its subjects where it is not said itself. */
export function recognizedOf(scope: Key, done: Tally, subjects: readonly Key[]): Hours {
  const own = done[scope];
  if (own !== undefined || scope !== 'total') return own ?? none;
  let sum = none;
  for (const subject of subjects) sum = add(sum, done[subject] ?? none);
  return sum;
}

/** What findings come to: a known shortfall is short, whatever else is not answered. */
export function outcomeOf(findings: readonly Finding[]): 'met' | 'short' | 'incomplete' {
  let open = false;
  for (const { kind } of findings) {
    if (kind === 'short') return 'short';
    if (kind === 'unanswered') open = true;
  }
  return open ? 'incomplete' : 'met';
}
