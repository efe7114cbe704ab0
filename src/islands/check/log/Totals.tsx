import { hoursIn, notCounted } from '~/parts/record/hours-in';
import type { Key } from '~/rules/duty/duty';
import { plain } from '~/rules/duty/hours';
import { partFields } from '~/rules/duty/more-fields';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { subjects } from '~/rules/duty/subject';
import type { LogYear } from '~/rules/log/log';
import { scopeNames } from '~/says/scope-names';

interface Props {
  readonly judged: LogYear;
  readonly rules: SectorRules;
}

/** A year's hours by subject, recognised and in all. */
export function Totals({ judged, rules }: Props) {
  const { year, by } = judged;
  const { period } = by.all;
  return (
    <table class="totals">
      <caption class="unseen">
        {year}年度各科目的{rules.unit}
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
        {rowsOf(rules, year).map(({ scope, name }) => (
          <tr key={scope}>
            <th scope="row">{name}</th>
            <td>{hoursIn(judged, 'recognized', scope)}</td>
            <td>{hoursIn(judged, 'all', scope)}</td>
            <td>{leastOf(period, scope)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The subjects, each with the parts that are asked for inside it, and the total. */
function rowsOf(rules: SectorRules, year: number): { scope: Key; name: string }[] {
  const parts = partFields(rules, year);
  const rows = subjects.flatMap((subject) => [
    { scope: subject as Key, name: scopeNames[subject] },
    ...parts.filter((p) => p.of === subject).map((p) => ({ scope: p.key, name: `其中${p.name}` })),
  ]);
  return [...rows, { scope: 'total', name: scopeNames.total }];
}

/** What the texts do not count is 不设; what this site has not seen is neither that nor 0. */
export function leastOf(period: Period | undefined, scope: Key): string {
  const atLeast = period?.requirements.find((r) => r.scope === scope)?.atLeast;
  if (atLeast !== undefined) return plain(atLeast);
  return notCounted(period, scope) ? '不设' : '没有查到';
}
