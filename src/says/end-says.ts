import type { Day } from '~/rules/duty/day';
import type { TextEnd } from '~/rules/year/term';
import { printedDay } from './printed-day';

/** Since when a text is no longer in force, and by what: 自2025年7月1日起废止（见青人社办〔2025〕6号）. */
export function endSays({ kind, from, by }: TextEnd): string {
  const since = `自${printedDay(from)}起`;
  if (kind === 'replaced') return `${since}由${by}代替`;
  return `${since}废止${by === undefined ? '' : `（见${by}）`}`;
}

/** The same as a mark behind a text's number: 自2025年7月1日起废止，见青人社办〔2025〕6号. */
export function endMark(end: TextEnd): string {
  return endSays(end).replace('（', '，').replace(/）$/, '');
}

/** Since when the words quoted from a text are no longer its words. */
export function changedSays(until: Day): string {
  return `这段话自${printedDay(until)}起已经修改`;
}

/** Since when a text has other words, and by what. */
export function amendedSays({ from, by }: { readonly from: Day; readonly by: string }): string {
  return `自${printedDay(from)}起按${by}修改`;
}
