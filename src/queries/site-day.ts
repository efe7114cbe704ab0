import type { Day } from '~/rules/duty/day';
import { latest } from './published/day-of';
import { releasedRules } from './rule-versions';
import { workedOut } from './worked-out';

/** The day the site is of: its last change told or rules released; no clock is read, so that the same content gives the same pages. */
export const siteDay = workedOut(
  ({ changes }): Day =>
    latest([...changes.map((c) => c.on), ...releasedRules().map((r) => r.version.slice(0, 10))]),
);
