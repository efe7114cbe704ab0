import { hours } from '~/rules/duty/hours';
import { readDay } from '~/rules/duty/read-day';
import { subjects } from '~/rules/duty/subject';
import type { Entry } from './entry';

/** An entry as files and the browser's store hold it: hours as a plain decimal number. */
export interface PlainEntry extends Omit<Entry, 'hours'> {
  readonly hours: number;
}

export const modes = ['in-person', 'remote'] as const;
export const entryStates = ['learned', 'declared', 'recognized'] as const;

/** Always in the same order of keys, so that equal entries are equal as text. */
export function plainEntry(entry: Entry): PlainEntry {
  const { id, day, title, subject, part, mode, as, times, proof, state, year } = entry;
  return {
    ...{ id, day, title, subject, ...(part === undefined ? {} : { part }) },
    ...(as === undefined ? { mode } : { as, times: times ?? 1 }),
    ...{ hours: entry.hours / 10, proof, state, year },
  };
}

/** Whether two entries say the same, the absence of one included. */
export function sameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  return JSON.stringify(a && plainEntry(a)) === JSON.stringify(b && plainEntry(b));
}

/** The entry a plain one stands for; undefined when it is none. */
export function entryFrom(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, day, title, subject, part, mode, as, times, proof, state, year } = value as PlainEntry;
  const { hours: amount } = value as PlainEntry;
  const right =
    isText(id) &&
    isText(title) &&
    isText(day) &&
    readDay(day).kind === 'day' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    subjects.includes(subject) &&
    (part === undefined || isText(part)) &&
    (as === undefined ? modes.includes(mode as 'remote') : isText(as) && typeof times === 'number') &&
    typeof proof === 'boolean' &&
    entryStates.includes(state) &&
    Number.isInteger(year) &&
    typeof amount === 'number';
  if (!right) return undefined;
  try {
    return {
      ...{ id, day, title, subject, ...(part === undefined ? {} : { part }) },
      ...(as === undefined ? { mode } : { as, times }),
      ...{ hours: hours(amount), proof, state, year },
    };
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
