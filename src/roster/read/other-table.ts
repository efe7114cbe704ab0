import type { Field } from '~/roster/find/field';
import { candidates } from '~/roster/find/headings';
import { subjects } from '~/rules/duty/subject';
import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import { plainText } from './plain-text';

/** What the first column of another table is called, of people or of what they are counted by, and what others are. */
const tables = [
  {
    first: /^(姓名|工号|序号)$/,
    further: /(人数|人次|[^\d]率|学时|学分|达标|合格|完成|原因|说明|签名|签字|电话|手机|方式)$/,
  },
  {
    first:
      /^((所在|所属)?(部门|科室|处室|单位|院系|学院|车间|班组)(名称)?|项目|指标|类别|类型|分类|学历|学位|职称|职务|级别|等级|性别|年龄段?|学科|统计|名称|情况|镇街?|街道|片区|年级|机构)$/,
    further: /(人数|人次|数量|[^\d]率|比例|占比|学时|学分|达标|合格|完成)$/,
  },
];

/** Whether a row names the columns of a list, in whatever order, or of a table of departments or of other counts; what stands where hours belong is given once more. */
export function isOtherHeading(texts: readonly string[], inHours: readonly string[]): boolean {
  if (inHours.some((text) => figure.test(text))) return false;
  const names = (field: Field) => candidates(texts, field).length > 0;
  const isCounted = (words: RegExp) => subjects.some(names) || texts.some((text) => words.test(text));
  const leftmost = texts.find((text) => text !== '') ?? '';
  const table = tables.find(({ first }) => first.test(leftmost));
  if (table) return isCounted(table.further);
  return (
    inHours.length > 0 &&
    (namesPeople(texts) || names('department')) &&
    isCounted(/(人数|[^\d]率|学时|学分)$/)
  );
}

function namesPeople(texts: readonly string[]): boolean {
  return candidates(texts, 'name').length > 0 || candidates(texts, 'id').length > 0;
}

/** The rows, from 1, below the heading of a table that names no people, up to the next heading: departments, and what they come to. */
export function rowsOfOthers(
  { rows }: Sheet,
  headerRows: number,
  isOwn: (texts: readonly string[]) => boolean,
  isOther: (texts: readonly string[]) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let below = false;
  for (let i = headerRows; i < rows.length; i++) {
    const cells = rows[i] as readonly Cell[];
    if (!below && cells.some((cell) => figure.test(textOf(cell)))) continue;
    const texts = cells.map(plainText);
    if (isOwn(texts)) below = false;
    else if (isOther(texts)) below = !namesPeople(texts);
    else if (below) found.add(i + 1);
  }
  return found;
}

const figure = /\d/;
