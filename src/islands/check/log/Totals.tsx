import { hoursIn, notCounted } from '~/parts/record/hours-in';
import { plain } from '~/rules/duty/hours';
import type { Period } from '~/rules/duty/sector';
import { type Scope, scopeNames, subjects } from '~/rules/duty/subject';
import type { LogYear } from '~/rules/log/log';

interface Props {
  readonly judged: LogYear;
  readonly unit: string;
}

/** A year's hours by subject, recognised and in all. */
export function Totals({ judged, unit }: Props) {
  const { year, by } = judged;
  const { period } = by.all;
  return (
    <table class="totals">
      <caption class="unseen">
        {year}年度各科目的{unit}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">已认定</th>
          <th scope="col">全部</th>
          <th scope="col">至少</th>
        </tr>
      </thead>
      <tbody>
        {([...subjects, 'total'] as const).map((scope) => (
          <tr key={scope}>
            <th scope="row">{scopeNames[scope]}</th>
            <td>{hoursIn(judged, 'recognized', scope)}</td>
            <td>{hoursIn(judged, 'all', scope)}</td>
            <td>{leastOf(period, scope)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the texts do not count is 不设; what this site has not seen is neither that nor 0. */
export function leastOf(period: Period | undefined, scope: Scope): string {
  const atLeast = period?.requirements.find((r) => r.scope === scope)?.atLeast;
  if (atLeast !== undefined) return plain(atLeast);
  return notCounted(period, scope) ? '不设' : '没有查到';
}
