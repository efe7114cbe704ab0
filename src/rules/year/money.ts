declare const fen: unique symbol;

/** 金额, held as whole 分 so that nothing is lost to fractions. */
export type Money = bigint & { readonly [fen]: true };

/** Far more than any payroll: beyond this a slip of the keyboard. */
const mostMoney = 10n ** 15n;

/** The one maker of Money, from a number of 分. Throws a RangeError below zero and above ten trillion 元. */
export function money(inFen: bigint): Money {
  if (inFen < 0n || inFen > mostMoney)
    throw new RangeError(`Money must be 0 to ${mostMoney} fen, got ${inFen}`);
  return inFen as Money;
}

export function isTooMuch(inFen: bigint): boolean {
  return inFen > mostMoney;
}
