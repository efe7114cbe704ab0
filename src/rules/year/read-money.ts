import { narrowed } from '~/rules/duty/narrowed';
import { isTooMuch, type Money, money } from './money';

export type MoneyUnit = '元' | '万元';

/** What somebody typed where an amount belongs, understood or not. */
export type MoneyReading =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'blank' }
  | { readonly kind: 'negative'; readonly read: string }
  | { readonly kind: 'too-fine'; readonly read: string }
  | { readonly kind: 'too-much'; readonly read: string }
  | { readonly kind: 'not-an-amount'; readonly read: string };

const amount =
  /^[¥￥]? ?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))? ?(元|块|万元|万|亿元|亿)?(?:整|人民币)?$/;

/** How many decimal places of a unit make one 分. */
const places: Readonly<Record<string, number>> = { 元: 2, 块: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 };

/**
 * Reads an amount as people write it: 1234567.89, 1,234,567.89元, １００万, 1.2亿.
 * Where no unit is written, the amount is in `unit`.
 */
export function readMoney(typed: string, unit: MoneyUnit): MoneyReading {
  const read = narrowed(typed);
  if (read === '') return { kind: 'blank' };
  const [, sign, whole, fraction = '', written = unit] = amount.exec(read) ?? [];
  if (whole === undefined) return { kind: 'not-an-amount', read: typed };
  const decimals = fraction.replace(/0+$/, '');
  const scale = places[written] as number;
  if (decimals.length > scale) return { kind: 'too-fine', read: typed };
  const inFen = BigInt(whole.replace(/,/g, '') + decimals.padEnd(scale, '0'));
  if (sign === '-' && inFen !== 0n) return { kind: 'negative', read: typed };
  return isTooMuch(inFen) ? { kind: 'too-much', read: typed } : { kind: 'money', money: money(inFen) };
}
