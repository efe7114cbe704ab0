declare const tenths: unique symbol;

/** 学时 (for accountants 学分, one to one), held as whole tenths so that 17.9 + 0.1 is 18. */
export type Hours = number & { readonly [tenths]: true };

/** More hours than the longest year has is a slip of the keyboard. */
export const mostHours = 366 * 24;

/**
 * The one maker of Hours, from a number of hours.
 * Throws a RangeError unless it is finite, not negative, a multiple of a tenth and fits in a year.
 */
export function hours(value: number): Hours {
  const inTenths = Math.round(value * 10);
  if (!(value >= 0 && value <= mostHours && Math.abs(inTenths / 10 - value) < 1e-9)) {
    throw new RangeError(`Hours must be 0 to ${mostHours} in steps of 0.1, got ${value}`);
  }
  // -0 is 0.
  return (inTenths + 0) as Hours;
}

export function add(a: Hours, b: Hours): Hours {
  return (a + b) as Hours;
}

/** What is left of a after b is taken away, never below zero. */
export function lacking(a: Hours, b: Hours): Hours {
  return Math.max(0, a - b) as Hours;
}

/** As a plain decimal number of hours, e.g. "17.9". */
export function plain(value: Hours): string {
  return String(value / 10);
}
