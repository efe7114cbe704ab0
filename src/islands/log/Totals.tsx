import { plain } from '~/rules/hours';
import type { LogYear } from '~/rules/log';
import { scopeNames, subjects } from '~/rules/subject';

interface Props {
  readonly judged: LogYear;
  readonly unit: string;
}

/** A year's hours by subject, recognised and in all. */
export function Totals({ judged: { year, hours, by }, unit }: Props) {
  const asked = by.all.period?.requirements ?? [];
  const sum = (of: typeof hours.all) => subjects.reduce((n, s) => n + (of[s] ?? 0), 0) / 10;
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
        {subjects.map((subject) => {
          const atLeast = asked.find((r) => r.scope === subject)?.atLeast;
          const { recognized, all } = { recognized: hours.recognized[subject], all: hours.all[subject] };
          return (
            <tr key={subject}>
              <th scope="row">{scopeNames[subject]}</th>
              <td>{recognized === undefined ? '没有记' : plain(recognized)}</td>
              <td>{all === undefined ? '没有记' : plain(all)}</td>
              <td>{atLeast === undefined ? '不设' : plain(atLeast)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">合计</th>
          <td>{sum(hours.recognized)}</td>
          <td>{sum(hours.all)}</td>
          <td>{plainTotal(asked)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function plainTotal(asked: NonNullable<LogYear['by']['all']['period']>['requirements']): string {
  const total = asked.find((r) => r.scope === 'total')?.atLeast;
  return total === undefined ? '不设' : plain(total);
}
