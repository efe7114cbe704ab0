import type { DayReading } from '~/rules/duty/read-day';

/** What is to be mended about a day; `half` is a day the browser's own field holds unfinished. */
export function problemWith(reading: DayReading, half: boolean): string | undefined {
  if (half) return '日期还没有填完整，或者没有这一天。请把年、月、日都填上，如 2027年3月1日。';
  if (reading.kind === 'no-such-day') return `读到“${reading.read}”，没有这一天。请写成 2027-03-01。`;
  if (reading.kind === 'not-a-day') return `读到“${reading.read}”，看不出是哪一天。请写成 2027-03-01。`;
  return undefined;
}
