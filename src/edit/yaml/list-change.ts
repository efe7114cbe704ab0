import { same, type Value } from './value';

/** What of a list became something else: the items between those that are the same at its beginning and its end. */
export interface ListChange {
  /** How many at the beginning are the same. */
  readonly before: number;
  readonly were: readonly Value[];
  readonly become: readonly Value[];
  /** From where each came, where they are the same in another order. */
  readonly moved: readonly number[] | undefined;
}

/** Compares a list with what it is to become. */
export function listChange(old: readonly Value[], wanted: readonly Value[]): ListChange {
  const most = Math.min(old.length, wanted.length);
  const before = countWhile(most, (i) => same(old[i], wanted[i]));
  const behind = countWhile(most - before, (i) =>
    same(old[old.length - 1 - i], wanted[wanted.length - 1 - i]),
  );
  const were = old.slice(before, old.length - behind);
  const become = wanted.slice(before, wanted.length - behind);
  return { before, were, become, moved: permutation(were, become) };
}

function countWhile(most: number, holds: (i: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count++;
  return count;
}

/** From where each of `become` came, where they are the same in another order. */
function permutation(were: readonly Value[], become: readonly Value[]): number[] | undefined {
  if (were.length !== become.length || were.length < 2) return undefined;
  const free = were.map((_, i) => i);
  const from = become.map((value) => {
    const at = free.findIndex((i) => same(were[i], value));
    return at < 0 ? -1 : (free.splice(at, 1)[0] as number);
  });
  return from.includes(-1) ? undefined : from;
}
