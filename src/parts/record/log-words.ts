import type { Entry, EntryState } from '~/rules/log/entry';

export const modeNames: Readonly<Record<Entry['mode'], string>> = { 'in-person': '面授', remote: '远程' };

export const stateNames: Readonly<Record<EntryState, string>> = {
  learned: '已学',
  declared: '已申报',
  recognized: '已认定',
};

export const fieldNames = {
  day: '日期',
  title: '名称',
  subject: '科目',
  mode: '面授或远程',
  hours: '学时',
  proof: '学时证明',
  state: '状态',
  year: '计入年度',
} as const;

/** The columns of a table: the fields, and what else it carries. */
export const columnNames = { ...fieldNames, sector: '行业', complete: '本年度记全', id: '编号' } as const;

/** What may stand in a field that knows only certain words. */
export const expected = {
  subject: '公需科目、专业科目或个人选修科目',
  mode: '面授或远程',
  proof: '有或无',
  state: '已学、已申报或已认定',
} as const;

/** An entry as a sentence names it: no more of its title than the foot of a phone has room for. */
export function titled(title: string): string {
  const text = title.trim();
  if (text === '') return '没有写名称的一条';
  return `“${text.length > 10 ? `${text.slice(0, 9)}…` : text}”`;
}
