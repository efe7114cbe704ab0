import type { Basis } from './basis';
import { type Day, daysBetween } from './day';
import type { Subject } from './subject';
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
export function windowState(window: StudyWindow, today: Day): WindowState {
  if (window.opens !== undefined && today < window.opens) {
    return { kind: 'coming', inDays: daysBetween(today, window.opens) };
  }
  return today > window.closes
    ? { kind: 'closed' }
    : { kind: 'open', daysLeft: daysBetween(today, window.closes) };
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
