import type { Day } from '~/rules/duty/day';
import type { Key, Person } from '~/rules/duty/duty';
import type { Hours } from '~/rules/duty/hours';

/** What a person says of one year beside its entries. */
export interface Told {
  /** 第一年, 在读, 毕业当年, where it makes a difference. */
  readonly situation?: string | undefined;
  /** What a second duty counts by itself: 继续教育学分. */
  readonly beside?: Readonly<Record<Key, Hours>> | undefined;
}

/** What a duty over several years wants to know of a person. */
export interface OfPerson {
  readonly grade?: string | undefined;
  /** The day a term of theirs began, as by a registration. */
  readonly registered?: Day | undefined;
  /** What counts as hours of such a duty, and on which day it came about: a degree. */
  readonly counted?: readonly { readonly as: string; readonly day: Day }[] | undefined;
}

export function personOf({ grade, registered }: OfPerson = {}): Person {
  return { grade, ...(registered === undefined ? {} : { term: { from: registered } }) };
}

/** The same without what says nothing; undefined where nothing is left. */
export function worthTelling<T extends object>(told: T): T | undefined {
  const said = Object.entries(told).filter(([, value]) => !isNothing(value));
  return said.length > 0 ? (Object.fromEntries(said) as T) : undefined;
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
  );
}
