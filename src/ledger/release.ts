import type { Day } from '~/rules/duty/day';
import { reportOn } from './check';
import { listPath, publish } from './list';

/** Publishes what a built site newly promises; returns what was done, in Chinese. Throws an Error when a promise is broken. */
export function releaseAddresses(folder: string, today: Day): string {
  const { refusal, fresh } = reportOn(folder);
  if (refusal) throw new Error(refusal);
  if (fresh.length === 0) return '没有新的地址';
  publish(fresh, today);
  return `${listPath} 加了 ${fresh.length} 个地址，从 ${fresh[0]} 起`;
}
