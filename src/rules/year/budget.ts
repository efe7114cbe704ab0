import type { Basis } from '~/rules/duty/basis';
import { type Money, money } from './money';

/** The least an employer sets aside for study, of its professional staff's wages (11号 四). */
export interface BudgetRule {
  /** Tenths of a percent: 15 is 1.5%. */
  readonly perMille: number;
  readonly basis: Basis;
  /** What this money is for, and what the province pays. */
  readonly covers: Basis;
  readonly province: Basis;
}

export interface Budget {
  /** The smallest amount in whole 分 that is not below the rate. */
  readonly atLeast: Money;
  /** The exact product has a fraction of a 分, which was rounded up. */
  readonly roundedUp: boolean;
}

/** The least for a wage total; 不低于 means a fraction of a 分 rounds up. */
export function budgetFor(wages: Money, perMille: number): Budget {
  const exact = wages * BigInt(perMille);
  const roundedUp = exact % 1000n !== 0n;
  return { atLeast: money(exact / 1000n + (roundedUp ? 1n : 0n)), roundedUp };
}
