import { fieldNames, hourFields } from '~/roster/find/field';
import type { ExplainedRow } from '~/roster/judge/roster';
import { plain } from '~/rules/duty/hours';
import { scopeNames } from '~/says/scope-names';

/** What a row lacks in one line: 公需科目差12学时，专业科目差2学时; the total alone where no subject is short. */
export function missingSays({ missing }: Pick<ExplainedRow, 'missing'>, unit: string): string {
  const short = hourFields.filter((key) => missing[key] !== undefined);
  return (short.length > 0 ? short : (['total'] as const))
    .flatMap((key) => {
      const hours = missing[key];
      const name = key === 'general-knowledge' ? fieldNames[key] : scopeNames[key];
      return hours === undefined ? [] : [`${name}差${plain(hours)}${unit}`];
    })
    .join('，');
}
