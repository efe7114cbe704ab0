import type { RowOutcome } from '~/roster/judge/roster';

export const rowOutcomeNames: Readonly<Record<RowOutcome, string>> = {
  met: '达标',
  short: '未达标',
  incomplete: '信息不足',
  rejected: '无法识别',
};
