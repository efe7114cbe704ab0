import type { Taken } from '~/rules/log/log';
import type { Rejudged } from '~/rules/record/rejudge';
import { hoursSay, recordedName, resultSays } from '~/says/record-names';
import { hoursIn } from './hours-in';

interface Props {
  readonly judged: Rejudged;
  readonly year: number;
}

/** Hours by subject against the least that is asked; recognised ones apart where there are entries. */
export function SummaryTotals({ judged, year }: Props) {
  const { result, logYear, rules } = judged;
  const columns: readonly Taken[] = logYear ? ['recognized', 'all'] : [];
  return (
    <table class="totals">
      <caption class="unseen">
        {year}年度各科目的{rules.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">科目</th>
          {columns.map((taken) => (
            <th key={taken} scope="col">
              {columnNames[taken]}
            </th>
          ))}
          {!logYear && <th scope="col">{rules.unit}</th>}
          <th scope="col">至少</th>
          <th scope="col">结果</th>
        </tr>
      </thead>
      <tbody>
        {result.findings.map((finding) => (
          <tr key={finding.subject}>
            <th scope="row">{recordedName(judged, finding.subject)}</th>
            {logYear &&
              columns.map((taken) => <td key={taken}>{hoursIn(logYear, taken, finding.subject)}</td>)}
            {!logYear && <td>{hoursSay(finding, false)}</td>}
            <td>{finding.atLeast ?? (finding.finding === 'not-asked' ? '没有判断' : '不设')}</td>
            <td>{resultSays(finding, rules.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const columnNames: Readonly<Record<Taken, string>> = { recognized: '已认定', all: '全部' };
