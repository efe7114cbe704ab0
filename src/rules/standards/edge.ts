import { type Hours, hours, plain } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import type { Row } from './standard-rows';

type Asked = Extract<Row, { kind: 'at-least' }>;

const one = hours(1);

/** The hours, by key, that lie exactly at a condition's bound while every other condition is met; with `below`, one hour less of it. */
export function edgeOf(
  row: Row,
  rows: readonly Row[],
  below: boolean,
): Readonly<Record<string, string>> | undefined {
  if (row.kind !== 'at-least') return undefined;
  const asked = rows.filter((r): r is Asked => r.kind === 'at-least');
  const idle = rows.filter((r) => r.kind === 'not-counted').map((r) => r.name);
  const least = (key: string) => asked.find((r) => r.key === key)?.atLeast;
  const known = subjects.filter((subject) => least(subject) !== undefined);
  const [first] = known;
  if (first === undefined || known.length + idle.length < subjects.length) return undefined;
  const given = new Map<string, number>(
    asked.filter((r) => r.key !== 'total').map((r) => [r.key, r.atLeast]),
  );
  const sum = known.reduce((all, subject) => all + (least(subject) ?? 0), 0);
  const wide = known[known.length - 1] as Subject;
  given.set(wide, (given.get(wide) ?? 0) + Math.max(0, (least('total') ?? 0) - sum));
  if (below) {
    const key = row.key === 'total' ? wide : row.key;
    given.set(key, (given.get(key) ?? 0) - one);
  }
  return Object.fromEntries([...given].map(([key, value]) => [key, plain(value as Hours)]));
}
