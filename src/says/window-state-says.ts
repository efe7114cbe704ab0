import type { WindowState } from '~/rules/year/window-state';

/** A state as it is said behind the window's own days: 还有3天截止. */
export function windowStateSays(state: WindowState): string {
  if (state.kind === 'coming') return `还没有开始，${state.inDays}天后开始`;
  if (state.kind === 'closed') return '已截止';
  return state.daysLeft === 0 ? '正在进行，今天是最后一天' : `正在进行，还有${state.daysLeft}天截止`;
}
