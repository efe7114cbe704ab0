import type { Basis } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { type Audience, isFor } from './ways';

/** Who a reader of a study guide is. */
export const roles = ['person', 'employer', 'authority', 'association', 'provider'] as const;

export type Role = (typeof roles)[number];

/** Who a yearly duty falls on: one of the roles, or 省人力资源社会保障厅. */
export type Bearer = Role | 'province';

/** What somebody has to do every year, by a day where the text names one. */
export interface Duty extends Audience {
  readonly id: string;
  readonly by: Bearer;
  /** Who needs to know of it. */
  readonly for: readonly Role[];
  /** Month and day, as MM-DD; whole, as 2028-02-20, where what is asked for one year is due in another. */
  readonly due?: string | undefined;
  /** What a calendar calls the day. */
  readonly title?: string | undefined;
  readonly say: string;
  /** The later text first, where two differ. */
  readonly bases: readonly Basis[];
}

/** The duties of a year, those with a day first; without a sector or a role, those of all. */
export function dutiesIn(
  duties: readonly Duty[],
  year: number,
  { sector, role }: { readonly sector?: string | undefined; readonly role?: Role | undefined } = {},
): Duty[] {
  const mine = duties.filter(
    (d) =>
      (!role || d.for.includes(role)) && isFor(sector === undefined ? yearsOf(d) : d, sector ?? '', year),
  );
  return [...mine.filter((d) => d.due), ...mine.filter((d) => !d.due)];
}

function yearsOf({ from, to }: Duty): Audience {
  return { from, to };
}

/** The last day of a duty in a year, where the text names one. */
export function dueDay({ due }: Duty, year: number): Day | undefined {
  // A whole day has its own year in front.
  return due && `${year}-${due}`.slice(-'YYYY-MM-DD'.length);
}
