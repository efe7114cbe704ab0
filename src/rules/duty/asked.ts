import { type Day, yearOf } from './day';
import type { Amount, Bound, Duty, Exemption, Key, Person } from './duty';
import type { Hours } from './hours';
import type { Requirement } from './judge';
import { covers } from './sector';
import { type Interval, intervalsOf, monthsFrom, yearsIn } from './span';

/** Whose duty is looked at, and when. */
export interface Asking {
  readonly duty: Duty;
  readonly person: Person;
  readonly at: Day;
}

/** What a bound asks of a person, once for each interval it is counted over. */
export function requirementsOf(bound: Bound, asking: Asking): Requirement[] {
  const { of: scope, basis } = bound;
  const intervals = intervalsFor(bound, asking);
  const shared = { scope, basis, ...partOf(scope, asking.duty) };
  if (!intervals) return [{ ...shared, wants: 'term', atLeast: least(bound, asking) }];
  return intervals.map((over) => ({ ...shared, over, ...amountOver(bound, over, asking, Math.ceil) }));
}

/** A key's own name, and what it lies inside where it is a part. */
function partOf(key: Key, { measures }: Duty): Pick<Requirement, 'part'> {
  const measure = measures.find((m) => m.key === key);
  if (!measure) return {};
  return { part: { name: measure.name, of: measure.kind === 'part' ? measure.of : key } };
}

/** The most of a key that counts over an interval. */
export function mostOver(bound: Bound, over: Interval, asking: Asking): Hours {
  return amountOver(bound, over, asking, Math.floor).atLeast;
}

function intervalsFor({ over, wholeYears, ...years }: Bound, { duty, person, at }: Asking) {
  const { began } = person;
  return intervalsOf(over ?? duty.span, duty, person, at)?.filter(
    ({ from, to }) =>
      covers(years, yearOf(to)) && (began === undefined || (wholeYears ? began <= from : began <= to)),
  );
}

type Rounding = (value: number) => number;

function amountOver(bound: Bound, over: Interval, asking: Asking, round: Rounding) {
  const { hours, wants } = rawAmount(bound.amount, over, asking);
  const eased = asking.duty.exemptions
    .filter((e) => isFor(e, over, asking.person))
    .reduce((sum, e) => easedBy(e, sum, bound.of, over, asking.person), hours);
  // Tenths have no tenths: what is left of one is asked for, and never counted beyond.
  const tenths = round(Number(eased.toFixed(6))) as Hours;
  return { atLeast: tenths, ...(wants && { wants }) };
}

function rawAmount(amount: Amount, over: Interval, asking: Asking): { hours: number; wants?: 'grade' } {
  if (amount.kind === 'share') {
    const whole = asking.duty.conditions.find((c) => c.kind === 'at-least' && c.of === amount.of);
    if (whole?.kind !== 'at-least')
      throw new RangeError(`A share of ${amount.of}, of which nothing is asked`);
    const { hours, ...rest } = rawAmount(whole.amount, over, asking);
    return { hours: (hours * amount.part) / amount.whole, ...rest };
  }
  const times = amount.eachYear ? yearsIn(over) : 1;
  if (amount.kind === 'number') return { hours: amount.hours * times };
  const own = amount.hours[asking.person.grade ?? ''];
  if (own !== undefined) return { hours: own * times };
  return { hours: Math.max(...Object.values(amount.hours)) * times, wants: 'grade' };
}

/** The least a bound can come to where the person's own days are not known. */
function least({ amount }: Bound, { duty, person, at }: Asking): Hours {
  const year = intervalsOf({ kind: 'year' }, duty, person, at)?.[0] as Interval;
  return Math.ceil(rawAmount(amount, year, { duty, person, at }).hours) as Hours;
}

/** Whether a relief is for a person over an interval. */
export function isFor({ when }: Exemption, over: Interval, person: Person): boolean {
  // An age that is not said is neither above nor below any.
  const { age = Number.NaN, began, situations = [] } = person;
  if (when.kind === 'situation') return situations.includes(when.situation);
  if (when.kind === 'age') return age >= when.from && age < (when.below ?? Number.POSITIVE_INFINITY);
  if (began === undefined) return false;
  if (when.kind === 'months') {
    const months = monthsFrom(began, over);
    return months >= when.from && months < when.below;
  }
  return began > over.from && began <= over.to && began.slice(5) > (when.after ?? '');
}

function easedBy({ does }: Exemption, asked: number, of: Key, over: Interval, { began }: Person): number {
  if (does.kind === 'share') return (asked * does.part) / does.whole;
  if (does.kind === 'number') return does.of === of ? does.hours : asked;
  if (does.kind !== 'by-month' || !(does.of?.includes(of) ?? true)) return asked;
  return (asked * monthsFrom(began, over)) / monthsFrom(undefined, over);
}
