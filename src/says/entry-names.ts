import type { SectorRules } from '~/rules/duty/sector';
import type { Entry, EntryState } from '~/rules/log/entry';

export const modeNames: Readonly<Record<NonNullable<Entry['mode']>, string>> = {
  'in-person': '面授',
  remote: '远程',
};

export const stateNames: Readonly<Record<EntryState, string>> = {
  learned: '已学',
  declared: '已申报',
  recognized: '已认定',
};

export const fieldNames = {
  day: '日期',
  title: '名称',
  subject: '科目',
  part: '其中项',
  mode: '面授或远程',
  as: '折算',
  times: '折算数量',
  hours: '学时',
  proof: '学时证明',
  state: '状态',
  year: '计入年度',
} as const;

/** The columns of a table: the fields, and what else it carries. */
export const columnNames = {
  ...fieldNames,
  sector: '行业',
  situation: '本人情况',
  beside: '另一项要求',
  person: '登记和级别',
  complete: '本年度记全',
  whose: '姓名',
  whoseId: '工号',
  whoseCard: '身份证号',
  id: '编号',
} as const;

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

/** What an entry is, in a few words behind its day and subject: 面授, or what it is converted by; 其中专业通识. */
export function kindSays(
  { mode, as, times = 1, part }: Pick<Entry, 'mode' | 'as' | 'times' | 'part'>,
  rules?: SectorRules,
): string[] {
  return [
    ...(mode ? [modeNames[mode]] : []),
    ...(as === undefined ? [] : [convertedSays(as, times, rules)]),
    ...(part === undefined ? [] : [`其中${rules?.parts?.find((p) => p.key === part)?.name ?? part}`]),
  ];
}

function convertedSays(as: string, times: number, rules: SectorRules | undefined): string {
  const found = rules?.conversions?.find((c) => c.key === as);
  const per = found?.gives.kind === 'amount' ? `${times}${found.gives.per}` : '';
  return `折算：${found?.name ?? as}${per && `，${per}`}`;
}
