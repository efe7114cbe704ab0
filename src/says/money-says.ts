import type { Money } from '~/rules/year/money';

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
