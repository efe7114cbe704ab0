import type { Bearer } from '~/rules/year/annual-duties';

export const bearerNames: Readonly<Record<Bearer, string>> = {
  province: '省人力资源社会保障厅',
  person: '专业技术人员',
  employer: '用人单位',
  authority: '行业主管部门',
  association: '行业组织',
  provider: '施教机构',
};

/** What somebody has to do, behind their name: a sentence that begins with it goes on from there. */
export function behindBearer({ by, say }: { readonly by: Bearer; readonly say: string }): string {
  const name = bearerNames[by];
  return say.startsWith(name) ? say.slice(name.length) : `　${say}`;
}
