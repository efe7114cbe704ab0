import { yearOf } from '~/rules/duty/day';
import type { Bound, Duty, Exemption } from '~/rules/duty/duty';
import { isOver } from '~/rules/duty/ending';
import { covers } from '~/rules/duty/sector';
import { intervalsOf } from '~/rules/duty/span';
import { type BoundAs, excuses, inOrder, type Pair, type Row, rowsOfKind } from './standard-rows';

/** Everything that decides a second duty in a year, in the order of the judging; nothing once its text has ended, or where nothing is asked of the year. */
export function dutyRowsOf(duty: Duty, year: number): Row[] {
  if (!asks(duty, year)) return [];
  const before = asks(duty, year - 1) ? year - 1 : undefined;
  const of = <T>(read: (year: number) => readonly T[]): Pair<T> => [
    read(year),
    before === undefined ? [] : read(before),
  ];
  const reliefs = (isMeant: (one: Exemption) => boolean) =>
    of((y) => duty.exemptions.filter((one) => covers(one, y) && isMeant(one)));
  const conversions = (settling: boolean) =>
    of((y) => duty.conversions.filter((c) => covers(c, y) && (c.gives.kind === 'fulfils') === settling));
  const bounds = (capping: boolean) =>
    of((y) => boundsIn(duty, y).filter(({ as }) => (as === 'at-most') === capping));
  return inOrder([
    ...rowsOfKind(
      'situation',
      reliefs(({ does }) => excuses(does)),
    ),
    ...rowsOfKind('conversion', conversions(false)),
    ...rowsOfKind(
      'carry-over',
      of(() => (duty.carryOver ? [duty.carryOver] : [])),
    ),
    ...rowsOfKind('bound', bounds(true)),
    ...rowsOfKind(
      'situation',
      reliefs(({ does }) => !excuses(does) && does.kind !== 'fulfils'),
    ),
    ...rowsOfKind('bound', bounds(false)),
    ...rowsOfKind('conversion', conversions(true)),
    ...rowsOfKind(
      'situation',
      reliefs(({ does }) => does.kind === 'fulfils'),
    ),
    ...rowsOfKind(
      'not-asked',
      of(() => duty.conditions.flatMap((c) => (c.kind === 'not-asked' ? [c] : []))),
    ),
  ]);
}

function asks(duty: Duty, year: number): boolean {
  return !isOver(duty, year) && boundsIn(duty, year).some(({ as }) => as !== 'at-most');
}

function boundsIn(duty: Duty, year: number): BoundAs[] {
  return duty.conditions.flatMap((condition) => {
    if (condition.kind === 'not-asked') return [];
    const bounds = condition.kind === 'either' ? condition.options : [condition];
    return bounds
      .filter((bound) => endsOf(bound, duty, year).some((end) => covers(bound, end)))
      .map((bound) => ({ as: condition.kind, bound, basis: bound.basis }));
  });
}

/** The years in which what a bound is counted over ends, as the last day of a year has it; a term of one's own that ends in the year. */
function endsOf({ over }: Bound, duty: Duty, year: number): number[] {
  const all = intervalsOf(over ?? duty.span, duty, {}, `${year}-12-31`);
  return all?.map(({ to }) => yearOf(to)) ?? [year];
}
