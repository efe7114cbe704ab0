import { type Day, daysBetween } from '~/rules/duty/day';
import type { Ending } from '~/rules/duty/ending';
import { lastOpen } from './windows';

/** The first day of a window, where one is known, and its last. */
interface Days extends Ending {
  readonly opens?: Day | undefined;
  readonly closes: Day;
}

export type WindowState =
  | { readonly kind: 'coming'; readonly inDays: number }
  | { readonly kind: 'open'; readonly daysLeft: number }
  | { readonly kind: 'closed' };

/** Where a day stands in a study window; the closing day itself is open, with 0 days left; what it rests on may end before. */
export function windowState(window: Days, today: Day): WindowState {
  if (window.opens !== undefined && today < window.opens) {
    return { kind: 'coming', inDays: daysBetween(today, window.opens) };
  }
  const last = lastOpen(window);
  return today > last ? { kind: 'closed' } : { kind: 'open', daysLeft: daysBetween(today, last) };
}

/** A state as it is said behind the window's own days: 还有3天截止. */
export function windowStateSays(state: WindowState): string {
  if (state.kind === 'coming') return `还没有开始，${state.inDays}天后开始`;
  if (state.kind === 'closed') return '已截止';
  return state.daysLeft === 0 ? '正在进行，今天是最后一天' : `正在进行，还有${state.daysLeft}天截止`;
}
