import { type Subject, subjects } from '~/rules/duty/subject';

/** What a column of a staff list can hold that we read. */
export const fields = [
  'name',
  'id',
  'department',
  'year',
  'sector',
  'common',
  'professional',
  'elective',
  'general-knowledge',
] as const;

export type Field = (typeof fields)[number];

/** The headings of the template. */
export const fieldNames: Readonly<Record<Field, string>> = {
  name: '姓名',
  id: '工号',
  department: '部门',
  year: '年度',
  sector: '行业',
  common: '公需科目',
  professional: '专业科目',
  elective: '个人选修科目',
  'general-knowledge': '其中专业通识',
};

/** What holds hours: the subjects, and the parts inside them. */
export const hourFields = [...subjects, 'general-knowledge'] as const;

export type HourField = (typeof hourFields)[number];

/** Which column, from 0, holds what. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Whether hours stand in it. */
export function isHours(field: Field): field is HourField {
  return isSubject(field) || field === 'general-knowledge';
}

export function isSubject(field: Field): field is Subject {
  return field === 'common' || field === 'professional' || field === 'elective';
}
