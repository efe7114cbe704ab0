import { chinaDay, type Day } from '~/rules/duty/day';
import { siteDay } from './site-day';

/** The day this copy was made, as SOURCE_DATE_EPOCH (seconds) says it, or else the day of its content: no clock is read, so that the same sources give the same bytes. */
export function buildDay(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): Day {
  return epoch && /^\d+$/.test(epoch) ? chinaDay(Number(epoch) * 1000) : siteDay();
}
