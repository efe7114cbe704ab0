import type { Bearer } from '~/rules/year/annual-duties';

export const bearerNames: Readonly<Record<Bearer, string>> = {
  province: '省人力资源社会保障厅',
  person: '专业技术人员',
  employer: '用人单位',
  authority: '行业主管部门',
  association: '行业组织',
  provider: '施教机构',
};
