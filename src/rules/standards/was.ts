/** What something was a year before: unknown where nothing is known of that year. */
export type Was<T> = 'unknown' | 'same' | 'new' | { readonly before: T };

/** Something of a year, beside what it was a year before. */
export interface Compared<T> {
  readonly is: T;
  readonly was: Was<T>;
}

/** What a year has, each beside the one of the same name a year before. */
export function compared<T>(
  now: readonly T[],
  last: readonly T[] | undefined,
  nameOf: (one: T) => string,
): Compared<T>[] {
  return now.map((is) => {
    if (!last) return { is, was: 'unknown' };
    const before = last.find((one) => nameOf(one) === nameOf(is));
    if (before === undefined) return { is, was: 'new' };
    return { is, was: said(before) === said(is) ? 'same' : { before } };
  });
}

/** What the year before had and this one has not. */
export function goneSince<T>(
  now: readonly T[],
  last: readonly T[] = [],
  nameOf: (one: T) => string,
): readonly T[] {
  return last.filter((one) => !now.some((is) => nameOf(is) === nameOf(one)));
}

/** All of it but the years it is for. */
function said(one: unknown): string {
  return JSON.stringify(one, (key, value) => (/^(from|to|ended)$/.test(key) ? undefined : value));
}
