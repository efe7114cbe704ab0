import { budgetFor } from '~/rules/year/budget';
import type { Money } from '~/rules/year/money';
import { inTenThousands, inYuan } from '~/says/money-says';

interface Props {
  readonly wages: Money;
  readonly perMille: number;
}

/** The least amount, with the sum it comes from. */
export function BudgetResult({ wages, perMille }: Props) {
  const { atLeast, roundedUp } = budgetFor(wages, perMille);
  return (
    <>
      不低于 <b>{inYuan(atLeast)}</b>（{inTenThousands(atLeast)}）
      <span class="sum">
        {inYuan(wages)} × {perMille / 10}%{roundedUp && '，不足一分的进成一分'}
      </span>
    </>
  );
}
