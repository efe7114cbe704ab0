import type { ShownRow, Summary } from '~/islands/roster/desk/protocol';
import { rowOutcomeNames } from '~/roster/say/outcome-names';

const allColumns: readonly {
  of: string;
  name: string;
  cell: (shown: ShownRow) => string | number | undefined;
}[] = [
  { of: 'at', name: '行', cell: ({ at }) => at },
  { of: 'name', name: '姓名', cell: ({ row }) => row.name },
  { of: 'id', name: '工号', cell: ({ row }) => row.id },
  { of: 'department', name: '部门', cell: ({ row }) => row.department },
  { of: 'year', name: '年度', cell: ({ row }) => row.year },
  { of: 'outcome', name: '结论', cell: ({ row }) => rowOutcomeNames[row.outcome] },
  {
    of: 'why',
    name: '差什么、为什么',
    cell: ({ missing, reasons }) => [missing, ...reasons].filter(Boolean).join('；'),
  },
];

/** On paper: whoever has something left to do, where they are few; otherwise where to find them. */
export function PrintedRows({ toDo: { count, rows }, unfilled }: Pick<Summary, 'toDo' | 'unfilled'>) {
  if (count === 0) return null;
  if (rows.length === 0)
    return <p class="printed">待处理的有{count}行，不在这里打印；逐行的结果请导出成文件。</p>;
  const columns = allColumns.filter(({ of }) => unfilled.every((field) => field !== of));
  return (
    <table class="printed printed-rows">
      <caption>待处理的{count}行</caption>
      <thead>
        <tr>
          {columns.map(({ of, name }) => (
            <th key={of} scope="col" data-of={of}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((shown) => (
          <tr key={shown.row.row}>
            {columns.map(({ of, cell }) => (
              <td key={of}>{cell(shown)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
