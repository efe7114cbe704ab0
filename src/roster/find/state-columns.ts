import { type Subject, subjects } from '~/rules/duty/subject';
import { plainHeading, subjectsNamed } from './headings';
import type { RosterSettings } from './settings';

/** A column that says of each row whether hours are recognised: of one subject, or of all. */
export interface StateColumn {
  readonly column: number;
  /** As the list calls it; columns called the same are answered together. */
  readonly heading: string;
  readonly subject: Subject | undefined;
}

const says = /审核|审批|认定|核准|核验|确认|状态$|是否(通过|有效|计入)/;
const not = /(审核|审批|认定|核准|核验|确认)(人|者|单位|部门|机构|年度|编号|文号)|日期|时间/;

/** The columns that could be of states, by their headings. */
export function stateColumns(headings: readonly string[], settings: RosterSettings): StateColumn[] {
  const { columns, added = {}, kinds } = settings;
  if (kinds) return [];
  const hours = subjects.flatMap((subject) =>
    [columns[subject], ...(added[subject] ?? [])].map((column) => ({ subject, column: column ?? -1 })),
  );
  const taken = new Set([...Object.values(columns), ...hours.map(({ column }) => column)]);
  const found = headings.flatMap((said, column) => {
    const plain = plainHeading(said);
    const isOne = !taken.has(column) && says.test(plain) && !not.test(plain);
    return isOne ? [{ column, heading: said.trim() }] : [];
  });
  return found.map(({ column, heading }) => {
    const [subject, ...more] = subjectsNamed(heading) as Subject[];
    const again = found.filter((other) => other.heading === heading).length > 1;
    return {
      column,
      heading,
      subject: more.length === 0 && subject ? subject : again ? before(column) : undefined,
    };
  });

  /** Where each subject has its state beside it, it stands behind the hours. */
  function before(column: number): Subject | undefined {
    const left = hours.filter((of) => of.column >= 0 && of.column < column);
    return left.sort((a, b) => b.column - a.column)[0]?.subject;
  }
}
