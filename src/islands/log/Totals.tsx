import { add, type Hours, hours, plain } from '~/rules/hours';
import type { HoursBySubject, LogYear } from '~/rules/log';
import type { Period } from '~/rules/sector';
import { type Scope, scopeNames, subjects } from '~/rules/subject';

interface Props {
  readonly judged: LogYear;
  readonly unit: string;
}

/** A year's hours by subject, recognised and in all. */
export function Totals({ judged: { year, hours: given, by }, unit }: Props) {
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
        {subjects.map((subject) => (
          <tr key={subject}>
            <th scope="row">{scopeNames[subject]}</th>
            <td>{done(given.recognized[subject])}</td>
            <td>{done(given.all[subject])}</td>
            <td>{leastOf(period, subject)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">合计</th>
          <td>{sum(given.recognized, period)}</td>
          <td>{sum(given.all, period)}</td>
          <td>{leastOf(period, 'total')}</td>
        </tr>
      </tbody>
    </table>
  );
}

function done(amount: Hours | undefined): string {
  return amount === undefined ? '没有记' : plain(amount);
}

/** What the texts do not count is 不设; what this site has not seen is neither that nor 0. */
function leastOf(period: Period | undefined, scope: Scope): string {
  const atLeast = period?.requirements.find((r) => r.scope === scope)?.atLeast;
  if (atLeast !== undefined) return plain(atLeast);
  return idle(period, scope) ? '不设' : '没有见到';
}

/** Of what counts, as the verdict has it. */
function sum(given: HoursBySubject, period: Period | undefined): string {
  const counted = subjects.filter((subject) => !idle(period, subject));
  return plain(counted.reduce((total, subject) => add(total, given[subject] ?? none), none));
}

function idle(period: Period | undefined, scope: Scope): boolean {
  return period?.notCounted.some((n) => n.subject === scope) ?? false;
}

const none = hours(0);
