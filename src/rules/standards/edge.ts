import type { Duty } from '~/rules/duty/duty';
import { type Hours, hours, plain } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import type { BoundAs, Row } from './standard-rows';

/** What is typed, by key, as a link says it. */
export type Typed = Readonly<Record<string, string>>;

const one = hours(1);

/** The hours, by key, that lie exactly at a condition's bound while every other condition is met; with `below`, one hour less of it. */
export function edgeOf(row: Row, rows: readonly Row[], below: boolean): Typed | undefined {
  if (row.kind !== 'at-least') return undefined;
  const asked = rows.flatMap((r) => (r.kind === 'at-least' ? [r.is] : []));
  const idle = rows.filter((r) => r.kind === 'not-counted');
  const least = (key: string) => asked.find(({ scope }) => scope === key)?.atLeast;
  const known = subjects.filter((subject) => least(subject) !== undefined);
  const [first] = known;
  if (first === undefined || known.length + idle.length < subjects.length) return undefined;
  const given = new Map<string, number>(
    asked.filter(({ scope }) => scope !== 'total').map(({ scope, atLeast }) => [scope, atLeast]),
  );
  const sum = known.reduce((all, subject) => all + (least(subject) ?? 0), 0);
  const wide = known[known.length - 1] as Subject;
  given.set(wide, (given.get(wide) ?? 0) + Math.max(0, (least('total') ?? 0) - sum));
  if (below) {
    const key = row.is.scope === 'total' ? wide : row.is.scope;
    given.set(key, (given.get(key) ?? 0) - one);
  }
  return Object.fromEntries([...given].map(([key, value]) => [key, plain(value as Hours)]));
}

/** The same of a second duty's bound, where a link can say it: a number that is counted by itself in a year. */
export function dutyEdgeOf({ as, bound }: BoundAs, duty: Duty, below: boolean): Typed | undefined {
  const { of, amount, over = duty.span } = bound;
  const beside = duty.measures.some((m) => m.kind === 'beside' && m.key === of);
  if (as !== 'at-least' || !beside || amount.kind !== 'number' || over.kind !== 'year') return undefined;
  return { [of]: plain((amount.hours - (below ? one : 0)) as Hours) };
}
