import type { ExplainedRow } from '~/roster/judge/roster';
import { plain } from '~/rules/duty/hours';
import { type Scope, scopeNames, subjects } from '~/rules/duty/subject';

/** What a row lacks in one line: 公需科目差12学时，专业科目差2学时; the total alone where no subject is short. */
export function missingSays({ missing }: Pick<ExplainedRow, 'missing'>, unit: string): string {
  const short: Scope[] = subjects.filter((s) => missing[s] !== undefined);
  const said: Scope[] = short.length > 0 || missing.total === undefined ? short : ['total'];
  return said
    .map((scope) => [scope, missing[scope]] as const)
    .map(([scope, hours]) => `${scopeNames[scope]}差${hours === undefined ? '' : plain(hours)}${unit}`)
    .join('，');
}
