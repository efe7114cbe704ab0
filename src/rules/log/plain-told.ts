import type { Key } from '~/rules/duty/duty';
import { type Hours, hours } from '~/rules/duty/hours';
import type { Tally } from '~/rules/duty/judge';
import { readDay } from '~/rules/duty/read-day';
import type { Log } from './log';
import { type OfPerson, type Told, worthTelling } from './told';

/** What is told of years, as files hold it: amounts as plain decimal numbers. */
export function plainTold(told: NonNullable<Log['told']>) {
  return Object.fromEntries(
    Object.entries(told).map(([year, { situation, beside }]) => [
      year,
      { situation, beside: beside && plainAmounts(beside) },
    ]),
  );
}

export function plainAmounts(amounts: Tally): Record<Key, number> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([key, amount]) => (amount === undefined ? [] : [[key, amount / 10]])),
  );
}

/** The same read again; what is none of it is left out. */
export function toldFrom(value: unknown): Log['told'] {
  const years = entriesOf(value).flatMap(([year, one]): [number, Told][] => {
    const { situation, beside } = (one ?? {}) as { situation?: unknown; beside?: unknown };
    const told = worthTelling({ situation: textIn(situation), beside: amountsFrom(beside) });
    return /^\d{4}$/.test(year) && told ? [[Number(year), told]] : [];
  });
  return years.length > 0 ? Object.fromEntries(years) : undefined;
}

export function amountsFrom(value: unknown): Record<Key, Hours> {
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, amount]): [Key, Hours][] => {
      try {
        return [[key, hours(Number(amount))]];
      } catch {
        return [];
      }
    }),
  );
}

export function personFrom(value: unknown): OfPerson | undefined {
  const { grade, registered, counted } = (value ?? {}) as Record<string, unknown>;
  const had = (Array.isArray(counted) ? counted : []).flatMap((one) => {
    const { as, day } = (one ?? {}) as Record<string, unknown>;
    return textIn(as) && dayIn(day) ? [{ as: as as string, day: day as string }] : [];
  });
  return worthTelling({ grade: textIn(grade), registered: dayIn(registered), counted: had });
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function dayIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text && /^\d{4}-\d\d-\d\d$/.test(text) && readDay(text).kind === 'day' ? text : undefined;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
