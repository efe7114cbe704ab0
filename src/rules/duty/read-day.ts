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
  const numbers = written.exec(read)?.slice(1);
  if (!numbers || Number(numbers[0]) < 2000) return { kind: 'not-a-day', read: typed };
  const day = numbers.map((n) => n.padStart(2, '0')).join('-');
  return exists(day) ? { kind: 'day', day } : { kind: 'no-such-day', read: typed };
}

function exists(day: string): boolean {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}
