import type { Subject } from '~/rules/duty/subject';
import { simplified } from '~/sheets/simplified';
import { isSubject } from './field';
import { fieldsNamed, inOtherUnit, plainHeading, subjectsNamed } from './headings';
import { namesDays } from './in-days';
import { readYear } from './read-year';
import { withoutStanding } from './recognized-first';

export interface Heading {
  /** As the list calls the column, what stands over it first. */
  readonly says: string;
  /** What of it tells what the column holds. */
  readonly names: string;
  /** The subject over it that is divided into 必修 and 选修. */
  readonly partOf?: Subject | undefined;
}

type Texts = readonly string[];

/** The headings that some rows, from the top down, give their columns: what is merged sideways stands over the blanks to its right. */
export function joinedHeadings(rows: readonly Texts[]): Heading[] {
  const left = Math.min(
    ...rows.filter((row) => filledIn(row).length > 1).map((row) => filledIn(row)[0] ?? 0),
  );
  const parts = rows.filter((row) => !isTitle(row, left));
  const width = Math.max(0, ...parts.map((row) => row.length));
  const overs = Array.from({ length: width }, (_, column) => partsOf(parts, column));
  return overs.map((over, column) => {
    const partOf = dividedSubject(over, [overs[column - 1], overs[column + 1]]);
    return { says: over.join(''), names: telling(over.map(simplified)), ...(partOf && { partOf }) };
  });
}

/** The subject that stands over 必修 and 选修 side by side: 选修 under 专业科目 is a part of it, unless somebody says otherwise. */
function dividedSubject(
  over: readonly string[],
  beside: readonly (readonly string[] | undefined)[],
): Subject | undefined {
  const own = divisionIn(over);
  const group = over.slice(0, -1).join();
  const other = beside.some(
    (next) => next && next.slice(0, -1).join() === group && divisionIn(next) === otherDivision[own ?? ''],
  );
  const plain = plainHeading(over[over.length - 2] ?? '');
  const [subject, ...more] = subjectAlone.test(plain) ? subjectsNamed(plain) : [];
  const isOne = own !== undefined && other && more.length === 0;
  return isOne && (subject === 'common' || subject === 'professional') ? subject : undefined;
}

const otherDivision: Readonly<Record<string, string>> = { 必修: '选修', 选修: '必修' };

function divisionIn(over: readonly string[]): string | undefined {
  const own = plainHeading(over[over.length - 1] ?? '');
  return /^(必修|选修)(课程?|科目)?(学时|学分)?$/.exec(own)?.[1];
}

/** Whether the lowest row of a heading says one thing only, or what several are: 姓名：赵一. */
export function namesNoColumns(lowest: Texts): boolean {
  const words = lowest.map(simplified).filter((text) => text !== '');
  return words.length < 2 || words.filter((text) => tells.test(text)).length > 1;
}

/** Whether a row holds hours, or other figures than a year: it is no part of a heading, 张三, 30 or 30学时 is somebody. */
export function holdsFigures(row: Texts): boolean {
  return row.map(simplified).some((text) => figure.test(text) && readYear(text) === undefined);
}

/** 姓名：赵一 and 公需：30学时 tell, where 求和项:公需, 其中：公需 and 公需：学时 name. */
const tells = /^(?!.{1,4}项:)[^:]+:(?=.*\d|(?!.*(公需|专业|选修|科目|课|学时|学分|小时|合计))[^:])/;

const figure = /^\d+(\.\d+)?(个?(学时|学分|课时|小时))?$/;

/** Whether what stands in a row groups the headings below it: 2022年 over three subjects, 完成情况; never a title, a unit or a day. */
export function isGroupRow(row: Texts, below: readonly Heading[]): boolean {
  const filled = filledIn(row);
  return (
    filled.length > 0 &&
    !isTitle(
      row,
      below.findIndex(({ says }) => says !== ''),
    ) &&
    filled.every((column, i) => {
      const text = row[column] as string;
      const under = below.slice(column, filled[i + 1]).filter(({ says }) => says !== '');
      if (text.trim() === under[0]?.says || below[column]?.says === '') return true;
      return groupSays(text) !== '' && (under.length > 1 || holdsHours(under[0]?.names ?? ''));
    })
  );
}

/** Whether a heading names a subject by itself. */
export function holdsHours(heading: string): boolean {
  return fieldsNamed(heading).some(isSubject);
}

/** What stands over a column, from the top down, each thing once. */
function partsOf(rows: readonly Texts[], column: number): string[] {
  const own = rows.map((row, i) => {
    const covered = rows.slice(i + 1).some((lower) => (lower[column] ?? '').trim() !== '');
    return covered ? groupSays(reaching(row, column)) : (row[column] ?? '').trim();
  });
  const said = own.filter((text, i) => text !== '' && text !== own[i - 1]);
  const words = said.filter((text) => !unit.test(simplified(text)) || namesDays(text));
  return words.length > 0 ? words : said;
}

/** What a merged cell says goes on over the blanks to its right. */
function reaching(row: Texts, column: number): string {
  let at = column;
  while (at > 0 && (row[at] ?? '').trim() === '') at--;
  return row[at] ?? '';
}

const unit = /^[(【[].*[)】\]]$/;
const bracket = /(?!^)\s*[(（[【〔][\s\S]*/;
const day = /^\d{4}[-/.年]\d{1,2}[-/.月]\d/;

/** A group without what is in brackets behind it; nothing for what groups no columns: 填报单位：某校, a day. */
function groupSays(text: string): string {
  const plain = inOtherUnit.test(text) ? text.trim() : text.trim().replace(bracket, '');
  return /[:：]./.test(plain) || day.test(simplified(plain)) ? '' : plain;
}

/** What asks for hours instead of telling them, standing over subjects: 应完成学时. */
const asking = /应|要求|标准|规定|目标|差|缺|欠|不足|还需|剩余|未|计划|成绩|分数|考试/;
const told = /情况|已|实际|实修|审核/;
const subjectAlone = /^(公需|专业|个人选修|选修)(科目|课程|课)?(学时|学分)?$/;

/** A heading is read by itself first, and with what stands over it where it says nothing alone: 面授 under 公需科目. */
function telling(parts: readonly string[]): string {
  const own = parts[parts.length - 1] ?? '';
  const groups = parts.slice(0, -1);
  const alone = fieldsNamed(own);
  if (alone.some((field) => !isSubject(field))) return own;
  const whole = parts.map(plainHeading).join('');
  if (groups.some((group) => inOtherUnit.test(group) || (asking.test(group) && !told.test(group)))) return '';
  if (alone.length > 0) return groups.some((group) => isAnother(group, own)) ? whole : own;
  for (let from = groups.length - 1; from >= 0; from--) {
    const joined = parts.slice(from).map(plainHeading).join('');
    if (holdsHours(withoutStanding(joined))) return joined;
  }
  return own;
}

/** 专业科目 over 必修 and 选修: the 选修 under it is not plainly a subject of its own. */
function isAnother(group: string, own: string): boolean {
  const plain = plainHeading(group);
  return (
    subjectAlone.test(plain) && subjectsNamed(plain).some((field) => !subjectsNamed(own).includes(field))
  );
}

function filledIn(row: Texts): number[] {
  return row.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
}

/** What stands alone at the left of the headings, or is called a list, is over all of them, not a part of one. */
function isTitle(row: Texts, left: number): boolean {
  const [first, ...more] = filledIn(row);
  if (first === undefined || more.length > 0) return false;
  const plain = plainHeading(row[first] as string);
  return first <= left || /(表|名单|名册|台账|清单)$/.test(plain) || subjectsNamed(plain).length > 1;
}
