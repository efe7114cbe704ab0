import { addDays, type Day, daysBetween } from '~/rules/duty/day';
import type { Ending } from '~/rules/duty/ending';

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

/** The last day on which a window is open: the day before what it rests on ended, where that comes first. */
export function lastOpen({ closes, ended }: Days): Day {
  return ended !== undefined && ended <= closes ? addDays(ended, -1) : closes;
}
