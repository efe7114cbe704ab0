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

/** In 元 with every 分, e.g. 1,234,567.89元. */
export function inYuan(value: Money): string {
  const whole = String(value / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(value % 100n).padStart(2, '0')}元`;
}

/** In 万元, exactly, without trailing noughts, e.g. 123.456789万元. */
export function inTenThousands(value: Money): string {
  const rest = String(value % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${value / 1_000_000n}${rest && `.${rest}`}万元`;
}
