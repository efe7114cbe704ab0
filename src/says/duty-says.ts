import type { Amount, Bound, Condition, Duty, Span } from '~/rules/duty/duty';
import { plain } from '~/rules/duty/hours';
import { scopeNames } from './scope-names';

/** How much a bound of a duty of another authority asks for, in words: 2025年起，一年至少25学分. */
export function boundSays(bound: Bound, duty: Duty, as: Condition['kind']): string {
  const most = as === 'at-most' ? '最多' : '至少';
  return `${yearsSay(bound)}${spanSays(bound.over ?? duty.span)}${most}${amountSays(bound.amount, duty)}`;
}

/** What an amount of a duty is of, as a person reads it. */
export function keySays(key: string, { measures }: Pick<Duty, 'measures'>): string {
  return (
    measures.find((m) => m.key === key)?.name ?? (scopeNames as Readonly<Record<string, string>>)[key] ?? key
  );
}

/** Over what something is counted. */
export function spanSays(span: Span): string {
  switch (span.kind) {
    case 'year':
      return '一年';
    case 'each-year':
      return '每一年';
    case 'cycle':
      return `每${span.years}年一个周期（从${span.first}年起）`;
    case 'rolling':
      return `连续${span.years}年`;
    case 'term':
      return span.years === undefined ? '本人的有效期内' : `本人的${span.years}年有效期内`;
  }
}

function amountSays(amount: Amount, duty: Duty): string {
  const { unit } = duty;
  switch (amount.kind) {
    case 'number':
      return `${amount.eachYear ? '每年' : ''}${plain(amount.hours)}${unit}`;
    case 'by-grade':
      return Object.entries(amount.hours)
        .map(
          ([grade, hours]) =>
            `${duty.grades?.[grade] ?? grade}${amount.eachYear ? '每年' : ''}${plain(hours)}${unit}`,
        )
        .join('、');
    case 'share':
      return `${keySays(amount.of, duty)}的${amount.part}/${amount.whole}`;
  }
}

function yearsSay({ from, to }: Bound): string {
  if (from === undefined && to === undefined) return '';
  return `${from ?? ''}${to === undefined ? '年起' : `至${to}年`}，`;
}
