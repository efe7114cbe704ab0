import { fieldNames, hourFields, isSubject } from '~/roster/find/field';
import type { ExplainedRow } from '~/roster/judge/roster';
import { plain } from '~/rules/duty/hours';
import { scopeNames } from '~/says/scope-names';

/** What a row lacks in one line: 公需科目差12学时，专业科目差2学时; the total alone where no subject is short. */
export function missingSays({ missing }: Pick<ExplainedRow, 'missing'>, unit: string): string {
  const short = hourFields.filter((s) => missing[s] !== undefined);
  const said = short.length > 0 || missing.total === undefined ? short : (['total'] as const);
  return said
    .map(
      (key) => [key === 'total' || isSubject(key) ? scopeNames[key] : fieldNames[key], missing[key]] as const,
    )
    .map(([name, hours]) => `${name}差${hours === undefined ? '' : plain(hours)}${unit}`)
    .join('，');
}
