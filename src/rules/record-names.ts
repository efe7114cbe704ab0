import type { Finding } from './assess';
import type { Taken } from './log';

/** Which hours a verdict used, in words. */
export const takenNames: Readonly<Record<Taken, string>> = {
  recognized: '已认定的',
  all: '全部，含还没有认定的',
};

export const findingNames: Readonly<Record<Finding['kind'], string>> = {
  met: '达到',
  short: '未达到',
  unanswered: '没有填',
  'not-counted': '不计入',
};
