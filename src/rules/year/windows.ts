import type { Basis } from '~/rules/duty/basis';
import { type Day, daysBetween } from '~/rules/duty/day';
import type { Subject } from '~/rules/duty/subject';
import { type Audience, isFor } from './ways';

/** When a year's study may be done (学习时间) or made up (补学). */
export interface StudyWindow extends Audience {
  readonly year: number;
  readonly kind: 'study' | 'makeUp';
  readonly subjects: readonly Subject[];
  readonly opens?: Day | undefined;
  readonly closes: Day;
  readonly say: string;
  /** The source says that nothing can be made up afterwards. */
  readonly noMakeUp: boolean;
  readonly basis: Basis;
}

export type WindowState =
  | { readonly kind: 'coming'; readonly inDays: number }
  | { readonly kind: 'open'; readonly daysLeft: number }
  | { readonly kind: 'closed' };

/** Where a day stands in a study window; the closing day itself is open, with 0 days left. */
export function windowState(window: Pick<StudyWindow, 'opens' | 'closes'>, today: Day): WindowState {
  if (window.opens !== undefined && today < window.opens) {
    return { kind: 'coming', inDays: daysBetween(today, window.opens) };
  }
  return today > window.closes
    ? { kind: 'closed' }
    : { kind: 'open', daysLeft: daysBetween(today, window.closes) };
}

/** A state as it is said behind the window's own days: 还有3天截止. */
export function windowStateSays(state: WindowState): string {
  if (state.kind === 'coming') return `还没有开始，${state.inDays}天后开始`;
  if (state.kind === 'closed') return '已截止';
  return state.daysLeft === 0 ? '正在进行，今天是最后一天' : `正在进行，还有${state.daysLeft}天截止`;
}

/** The windows known for a subject of a sector's year; none known is no answer either way. */
export function windowsFor(
  windows: readonly StudyWindow[],
  subject: Subject,
  sector: string,
  year: number,
): StudyWindow[] {
  return windows.filter((w) => w.year === year && w.subjects.includes(subject) && isFor(w, sector, year));
}
