import type { DepartmentCounts } from '~/islands/roster/desk/protocol';
import type { Counts } from '~/roster/judge/roster';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import type { Block } from '~/word/block';
import { line, table } from '~/word/made';

export interface Reported {
  readonly name: string;
  readonly counts: Counts;
  /** How many rows were read of people, and how many were none; nothing for one department. */
  readonly rowsIn?: { readonly read: number; readonly skipped: number } | undefined;
  readonly departments: readonly DepartmentCounts[];
  /** What was taken for granted, a sentence each. */
  readonly assumed: readonly string[];
  /** The exported table of whoever is not through, its headings first. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How many people a report names: Word is slow with longer tables. */
const most = 1000;

const outcomes = ['met', 'short', 'incomplete', 'rejected'] as const;

/** A list's results as a report: how many, by department, who is short of what, and what was not judged and why. */
export function reportOf(reported: Reported): Block[] {
  const { name, counts, rowsIn, departments, assumed, rows } = reported;
  const [headings = [], ...people] = rows;
  const of = (row: Reported['rows'][number], heading: string) => String(row[headings.indexOf(heading)] ?? '');
  const isShort = (row: Reported['rows'][number]) => of(row, '结论') === rowOutcomeNames.short;
  const short = people.filter(isShort);
  const others = people.filter((row) => !isShort(row));
  const missing = (row: Reported['rows'][number]) =>
    headings
      .map(String)
      .filter((heading) => heading.endsWith('还差') && of(row, heading) !== '' && of(row, heading) !== '0')
      .map((heading) => `${heading.replace(/还差$/, '')}差${of(row, heading)}`)
      .join('，');
  const who = (row: Reported['rows'][number]) => ['姓名', '工号', '部门', '年度'].map((h) => of(row, h));
  return [
    line(`${name}：继续教育核对报告`, 1),
    line(
      `${rowsIn ? `名单里读到${rowsIn.read}行，` : ''}共${counts.total}人：${outcomes.map((o) => `${rowOutcomeNames[o]}${counts[o]}人`).join('，')}。`,
    ),
    ...(rowsIn && rowsIn.skipped > 0
      ? [line(`另有${rowsIn.skipped}行是标题、空行或合计，没有算作人。`)]
      : []),
    ...assumed.map((says) => line(says)),
    ...(departments.length > 1
      ? [
          line('各部门', 2),
          table(
            ['部门', '人数', ...outcomes.map((o) => rowOutcomeNames[o])],
            departments.map(({ name, counts }) => [
              name || '没有写部门',
              ...[counts.total, ...outcomes.map((o) => counts[o])].map(String),
            ]),
          ),
        ]
      : []),
    ...listed('谁差什么', short, [...whoNames, '差多少', '依据'], (row) => [
      ...who(row),
      missing(row),
      [of(row, '依据'), of(row, '依据等级')].filter(Boolean).join('，'),
    ]),
    ...listed('没有判断的和原因', others, [...whoNames, '结论', '原因'], (row) => [
      ...who(row),
      of(row, '结论'),
      of(row, '原因'),
    ]),
  ];
}

const whoNames = ['姓名', '工号', '部门', '年度'];

function listed<R>(
  name: string,
  rows: readonly R[],
  head: readonly string[],
  cells: (row: R) => readonly string[],
): Block[] {
  if (rows.length === 0) return [line(name, 2), line('没有。')];
  const rest = rows.length - most;
  return [
    line(`${name}（${rows.length}人）`, 2),
    table(head, rows.slice(0, most).map(cells)),
    ...(rest > 0 ? [line(`另有${rest}人没有列在这里，请看导出的 XLSX。`)] : []),
  ];
}
