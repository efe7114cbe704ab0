import type { Grade } from '~/rules/duty/basis';

export const gradeNames: Readonly<Record<Grade, string>> = {
  official: '原文',
  law: '法律',
  reported: '据转载',
  inferred: '编者推定',
  'carried-forward': '暂按最近一年',
};
