import { type Hours, hours } from './hours';

/** The same, with every amount as a plain decimal number: how duties and conversions are published. */
export type InDecimals<T> = T extends Hours
  ? number
  : T extends string | boolean | undefined
    ? T
    : { readonly [K in keyof T]: InDecimals<T[K]> };

/** Amounts stand under these names, alone or by grade. */
const amounts: readonly string[] = ['hours', 'atMost'];

export function inDecimals<T>(value: T): InDecimals<T> {
  return amountsAs((n) => n / 10, value) as InDecimals<T>;
}

/** Throws a RangeError for an amount that is none. */
export function fromDecimals<T>(value: InDecimals<T>): T {
  return amountsAs(hours, value) as T;
}

function amountsAs(read: (n: number) => number, value: unknown, isAmount = false): unknown {
  if (typeof value === 'number') return isAmount ? read(value) : value;
  if (Array.isArray(value)) return value.map((one) => amountsAs(read, one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    amountsAs(read, one, isAmount || amounts.includes(key)),
  ]);
  return Object.fromEntries(entries);
}
