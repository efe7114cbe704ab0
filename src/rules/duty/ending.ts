import { type Day, yearOf } from './day';

/** What rests on a text that may come to an end. */
export interface Ending {
  /** The first day on which the text, or the words quoted from it, is no longer in force. */
  readonly ended?: Day | undefined;
}

/**
 * Whether something no longer holds for a year, on a day; without a day as soon as its end is known.
 * A year that was over before the end keeps what it was asked.
 */
export function isOver({ ended }: Ending, year: number, today?: Day): boolean {
  return ended !== undefined && yearOf(ended) <= year && (today === undefined || ended <= today);
}
