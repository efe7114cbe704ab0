import type { Outcome } from '~/rules/duty/assess';

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  met: '达标',
  short: '未达标',
  incomplete: '信息不足',
  'not-judged': '本站不判定',
};
