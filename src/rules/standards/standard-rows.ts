import { type Applied, appliedTo } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import type { Bound, CarryOver, Conversion, Exemption, NotAsked, Relief, Years } from '~/rules/duty/duty';
import { type Ending, isOver } from '~/rules/duty/ending';
import type { Hours } from '~/rules/duty/hours';
import type { Requirement } from '~/rules/duty/judge';
import { covers, type NotCounted, type SectorRules } from '~/rules/duty/sector';
import { type Compared, compared, goneSince } from './was';

/** What decides a year, a thing a row, beside what it was a year before. */
export type Row = Asks | { readonly kind: 'gone'; readonly row: Asks };

/** What a row is of: a situation, what counts as hours, what is carried, a bound, what is not counted or not asked. */
export type Asks =
  | ({ readonly kind: 'situation' } & Compared<Exemption>)
  | ({ readonly kind: 'day' } & Compared<Day>)
  | ({ readonly kind: 'conversion' } & Compared<Conversion>)
  | ({ readonly kind: 'carry-over' } & Compared<CarryOver>)
  | ({ readonly kind: 'at-least' } & Compared<Requirement>)
  | ({ readonly kind: 'bound' } & Compared<BoundAs>)
  | ({ readonly kind: 'not-counted' } & Compared<NotCounted>)
  | ({ readonly kind: 'not-asked' } & Compared<NotAsked>);

/** How many hours a day that is typed counts as. */
interface Day {
  readonly hours: Hours;
  readonly basis: Basis;
}

/** A bound of a second duty: less is short, more is not counted, or one of several is enough. */
export interface BoundAs {
  readonly as: 'at-least' | 'at-most' | 'either';
  readonly bound: Bound;
  readonly basis: Basis;
}

type KindOf = Asks['kind'];
type Of<K extends KindOf> = Extract<Asks, { kind: K }>['is'];

const names: { readonly [K in KindOf]: (one: Of<K>) => string } = {
  situation: ({ when, does }) => JSON.stringify([when, does.kind, 'of' in does && does.of]),
  day: () => '',
  conversion: ({ key, gives }) => JSON.stringify([key, gives.kind, gives.of]),
  'carry-over': ({ of }) => of,
  'at-least': ({ scope }) => scope,
  bound: ({ as, bound: { of, over, wholeYears } }) => JSON.stringify([as, of, over, wholeYears]),
  'not-counted': ({ subject }) => subject,
  'not-asked': ({ of, name }) => name ?? of,
};

/** The things of one kind that a year and the year before have. */
export type Pair<T> = readonly [now: readonly T[], last: readonly T[] | undefined];

/** The rows of one kind, with those that are gone behind all others. */
export function rowsOfKind<K extends KindOf>(kind: K, [now, last]: Pair<Of<K>>): Row[] {
  const name = names[kind] as (one: Of<K>) => string;
  const row = (one: Compared<Of<K>>) => ({ kind, ...one }) as unknown as Asks;
  return [
    ...compared(now, last, name).map(row),
    ...goneSince(now, last, name).map((is): Row => ({ kind: 'gone', row: row({ is, was: 'same' }) })),
  ];
}

/** Rows in the order of the judging, what is gone behind all that is there. */
export function inOrder(rows: readonly Row[]): Row[] {
  return [...rows.filter((r) => r.kind !== 'gone'), ...rows.filter((r) => r.kind === 'gone')];
}

/** Whether a relief decides by itself, before any hours are looked at. */
export function excuses({ kind }: Relief): boolean {
  return kind === 'exempt' || kind === 'not-bound';
}

/** Everything that decides a sector's year, in the order of the judging; nothing where the sector has no figures for it. */
export function rowsOf(rules: SectorRules, year: number): Row[] {
  const now = appliedTo(rules, year);
  if (!now) return [];
  const last = appliedTo(rules, year - 1);
  const of = <T>(read: (applied: Applied, year: number) => readonly T[]): Pair<T> => [
    read(now, year),
    last && read(last, year - 1),
  ];
  const situations = (excusing: boolean) =>
    of((a, y) => inYear(rules.situations, a, y).filter(({ does }) => excuses(does) === excusing));
  const conversions = (settling: boolean) =>
    of((a, y) =>
      inYear(rules.conversions, a, y).filter(({ gives }) => (gives.kind === 'fulfils') === settling),
    );
  return inOrder([
    ...rowsOfKind('situation', situations(true)),
    ...rowsOfKind(
      'day',
      of(({ period }) => (period.day ? [period.day] : [])),
    ),
    ...rowsOfKind('conversion', conversions(false)),
    ...rowsOfKind(
      'at-least',
      of(({ period }) => period.requirements),
    ),
    ...rowsOfKind('conversion', conversions(true)),
    ...rowsOfKind('situation', situations(false)),
    ...rowsOfKind(
      'not-counted',
      of(({ period }) => period.notCounted),
    ),
    ...rowsOfKind(
      'not-asked',
      of(({ period }) => period.notAsked ?? []),
    ),
  ]);
}

/** What holds for a year; figures that are carried forward come with what stood beside them. */
function inYear<T extends Years & Ending>(
  all: readonly T[] = [],
  applied: Applied,
  year: number,
): readonly T[] {
  return all.filter((one) => covers(one, year) && (applied.carriedFrom !== undefined || !isOver(one, year)));
}
