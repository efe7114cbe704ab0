import type { Assessment, Finding } from '~/rules/assess';
import { plain } from '~/rules/hours';
import type { RecordedFinding } from '~/rules/record';
import { findingNames } from '~/rules/record-names';
import type { Rejudged } from '~/rules/rejudge';
import { type Scope, scopeNames } from '~/rules/subject';

interface Props {
  readonly judged: Rejudged;
  readonly year: number;
}

/** Hours by subject against the least that is asked; recognised ones apart where there are entries. */
export function SummaryTotals({ judged: { result, logYear, rules }, year }: Props) {
  const columns = logYear
    ? [
        { name: '已认定', of: logYear.by.recognized },
        { name: '全部', of: logYear.by.all },
      ]
    : [];
  return (
    <table class="totals">
      <caption class="unseen">
        {year}年度各科目的{rules.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">科目</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
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
            <th scope="row">{scopeNames[finding.subject]}</th>
            {columns.map(({ name, of }) => (
              <td key={name}>{hoursIn(of, finding.subject)}</td>
            ))}
            {!logYear && <td>{finding.finding === 'unanswered' ? '没有填' : finding.hours}</td>}
            <td>{finding.atLeast ?? '不设'}</td>
            <td>{says(finding, rules.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hoursIn({ findings }: Assessment, scope: Scope): string {
  const found = findings.find((f) => scopeOf(f) === scope);
  return found ? plain(found.recognized) : '0';
}

function scopeOf(finding: Finding): Scope {
  return finding.kind === 'not-counted' ? finding.subject : finding.requirement.scope;
}

function says({ finding, missing }: RecordedFinding, unit: string): string {
  return missing === undefined ? findingNames[finding] : `差${missing}${unit}`;
}
