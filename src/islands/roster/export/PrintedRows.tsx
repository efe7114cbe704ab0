import type { Summary } from '~/islands/roster/desk/protocol';
import { rowOutcomeNames } from '~/roster/say/outcome-names';

/** On paper: whoever has something left to do, where they are few; otherwise where to find them. */
export function PrintedRows({ toDo: { count, rows } }: Pick<Summary, 'toDo'>) {
  if (count === 0) return null;
  if (rows.length === 0)
    return <p class="printed">待处理的有{count}行，不在这里打印；逐行的结果请导出成文件。</p>;
  return (
    <table class="printed printed-rows">
      <caption>待处理的{count}行</caption>
      <thead>
        <tr>
          {['行', '姓名', '工号', '部门', '年度', '结论', '差什么、为什么'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, at, missing, reasons }) => (
          <tr key={row.row}>
            <td>{at}</td>
            <td>{row.name}</td>
            <td>{row.id}</td>
            <td>{row.department}</td>
            <td>{row.year}</td>
            <td>{rowOutcomeNames[row.outcome]}</td>
            <td>{[missing, ...reasons].filter(Boolean).join('；')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
