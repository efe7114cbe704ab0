import type { Day } from './day';
import { narrowed } from './narrowed';

/** What somebody typed where a day belongs, understood or not. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'blank' }
  | { readonly kind: 'no-such-day'; readonly read: string }
  | { readonly kind: 'not-a-day'; readonly read: string };

const written = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

/** Reads a day as people write it: 2027-03-01, 2027/3/1, 2027年3月1日, ２０２７．３．１. */
export function readDay(typed: string): DayReading {
  const read = narrowed(typed).replace(/ /g, '');
  if (read === '') return { kind: 'blank' };
  const [, year, month = '', date = ''] = written.exec(read) ?? [];
  if (year === undefined || Number(year) < 2000) return { kind: 'not-a-day', read: typed };
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return exists(day) ? { kind: 'day', day } : { kind: 'no-such-day', read: typed };
}

function exists(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}
