import { useState } from 'preact/hooks';
import type { DepartmentCounts } from '~/islands/roster/desk/protocol';
import { usePrinting } from '~/parts/use-printing';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import { outcomes } from './outcomes';
import { Share } from './Share';

interface Props {
  readonly departments: readonly DepartmentCounts[];
  readonly onShow: (department: string) => void;
}

const few = 12;
const most = 500;

/** The outcomes of each department as a bar and in figures, those with most left to do first. */
export function Departments({ departments, onShow }: Props) {
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  if (departments.length < 2) return null;
  const left = ({ counts }: DepartmentCounts) => counts.total - counts.met;
  const sorted = [...departments].sort((a, b) => left(b) - left(a));
  return (
    <section class="departments">
      <h2>各部门</h2>
      <table>
        <caption class="unseen">各部门的结果，待处理多的在前</caption>
        <thead>
          <tr>
            <th scope="col">部门</th>
            <th scope="col">行数</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {rowOutcomeNames[outcome]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, all || printing ? most : few).map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">
                <button type="button" class="as-link" onClick={() => onShow(name)}>
                  {name || '没有写部门'}
                </button>
                <Share counts={counts} />
              </th>
              <td>{counts.total}</td>
              {outcomes.map((outcome) => (
                <td key={outcome} data-outcome={outcome}>
                  {counts[outcome]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > most && (
        <p class="printed">另有{sorted.length - most}个部门没有印在这里，请导出成文件。</p>
      )}
      {sorted.length > few && !all && (
        <button type="button" class="no-print" onClick={() => setAll(true)}>
          {sorted.length > most
            ? `再看${most - few}个部门（共${sorted.length}个）`
            : `看全部${sorted.length}个部门`}
        </button>
      )}
    </section>
  );
}
