import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Entry } from '~/rules/log/entry';
import { kindSays, stateNames } from '~/says/entry-names';
import { scopeNames } from '~/says/scope-names';

interface Props {
  readonly entries: readonly Entry[];
  readonly rules: SectorRules;
  readonly year: number;
}

/** What was done in a year, the earliest first; its head is printed again on every page. */
export function Entries({ entries, rules, year }: Props) {
  if (entries.length === 0) return <p>{year}年度没有一条记录。</p>;
  return (
    <table class="recorded">
      <caption>
        计入{year}年度的{entries.length}条
      </caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">名称</th>
          <th scope="col">科目</th>
          <th scope="col" class="number">
            {rules.unit}
          </th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>{entry.day}</td>
            <td>
              {entry.title}
              <span class="aside">
                {kindSays(entry, rules).join('，')}，{entry.proof ? '有证明' : '没有证明'}
              </span>
            </td>
            <td>{scopeNames[entry.subject].replace('科目', '')}</td>
            <td class="number">{plain(entry.hours)}</td>
            <td>{stateNames[entry.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
