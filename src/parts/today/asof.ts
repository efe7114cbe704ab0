import type { Day } from '~/rules/duty/day';

/** The day that the address asks to look from (?asof=2027-03-01); none in a frame, where nothing would tell of it. */
export function asof(): Day | undefined {
  const [, day = ''] = /[?&]asof=(\d{4}-\d\d-\d\d)(&|$)/.exec(location.search) ?? [];
  const at = new Date(`${day}T00:00:00Z`);
  return self === top && at.getTime() > 0 && at.toISOString().startsWith(day) ? day : undefined;
}
