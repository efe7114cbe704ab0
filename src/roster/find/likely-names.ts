import { type Below, textsIn } from './column-cells';
import { plainHeading } from './headings';

const people =
  /人员|人名|教师|教职工|职工|员工|学员|学生|对象|名单|行标签|成员|用户|老师|医生|护士|会计|参训|参加人|学习者|者$|名$/;
const noPeople =
  /序号|编号|部门|单位|科室|年|学时|学分|职称|职务|性别|电话|备注|类别|日期|时间|课程|项目|行业|系列|情况|状态/;
const name = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/;
const looked = 200;
const most = 5;

/** The column of names in a list that has numbers of its people and calls no column 姓名: 员工, 教师, with names below. */
export function namesBesideIds(
  rows: Below,
  headings: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  const [likeliest = -1] = likelyNames(rows, headings, taken);
  const like = likeness(plainHeading(headings[likeliest] ?? ''), textsIn(rows, likeliest, looked));
  return like > 1.8 ? likeliest : undefined;
}

/** The columns that most likely hold the people's names in a list that calls none so, the likeliest first; columns that were taken for something else are left out. */
export function likelyNames(
  rows: Below,
  headings: readonly string[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const likely = headings.map((heading, column) => ({
    column,
    like: taken.has(column) ? 0 : likeness(plainHeading(heading), textsIn(rows, column, looked)),
  }));
  const some = likely.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like);
  return some.slice(0, most).map(({ column }) => column);
}

/** From 0, no names at all, to 2. */
function likeness(heading: string, texts: readonly string[]): number {
  const words = texts.filter((text) => /[A-Za-z\u4e00-\u9fff]/.test(text) && !/^\d/.test(text));
  if (words.length * 2 < Math.max(1, texts.length)) return 0;
  const names = texts.filter((text) => name.test(text.replace(/ /g, '')));
  const alike = (names.length / texts.length) * (new Set(names).size / Math.max(1, names.length));
  if (people.test(heading)) return 1 + alike;
  return noPeople.test(heading) || alike <= 0.5 ? 0 : alike;
}
