import type { Day } from '~/rules/duty/day';
import { hours } from '~/rules/duty/hours';
import { readDay } from '~/rules/duty/read-day';
import { isVersionName } from './rule-version';
import { type Expected, type Path, Unreadable } from './unreadable';

/** One object inside a record: where it stands, and what is in it. */
export interface Part {
  readonly at: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What may stand in an object; what else stands there is noted in strange. */
export interface Known {
  readonly keys: readonly string[];
  readonly strange: Path[];
}

/** Throws Unreadable when the value is no object. */
export function partOf(value: unknown, at: Path, { keys, strange }: Known): Part {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable(at, value, 'object');
  }
  for (const key of Object.keys(value)) if (!keys.includes(key)) strange.push([...at, key]);
  return { at, value: value as Part['value'] };
}

export function textIn(part: Part, key: string): string {
  const value = part.value[key];
  if (typeof value === 'string' && value !== '') return value;
  throw unreadable([...part.at, key], value, 'text');
}

export function dayIn(part: Part, key: string): Day {
  const value = part.value[key];
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && readDay(value).kind === 'day')
    return value;
  throw unreadable([...part.at, key], value, 'day');
}

/** The version of the rules that a record names. */
export function versionIn({ value, at }: Part): string {
  const { rules } = value;
  if (typeof rules === 'string' && isVersionName(rules)) return rules;
  throw unreadable([...at, 'rules'], rules, 'version');
}

export function yearIn(part: Part, key: string): number {
  const value = part.value[key];
  if (Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999)
    return value as number;
  throw unreadable([...part.at, key], value, 'year');
}

/** Hours as a plain decimal number, one decimal at most. */
export function hoursIn(part: Part, key: string): number {
  const value = part.value[key];
  try {
    if (typeof value === 'number') return hours(value) / 10;
  } catch {
    // Said below, as any other value that is none.
  }
  throw unreadable([...part.at, key], value, 'hours');
}

export function flagIn(part: Part, key: string): boolean {
  const value = part.value[key];
  if (typeof value === 'boolean') return value;
  throw unreadable([...part.at, key], value, 'flag');
}

export function oneIn<T extends string>(part: Part, key: string, of: readonly T[]): T {
  const value = part.value[key];
  const found = of.find((one) => one === value);
  if (found !== undefined) return found;
  throw unreadable([...part.at, key], value, of);
}

/** Throws Unreadable when it is no list, or one longer than any year's. */
export function listIn(part: Part, key: string): readonly unknown[] {
  const value = part.value[key];
  if (Array.isArray(value) && value.length <= mostEntries) return value;
  throw unreadable([...part.at, key], value, 'list');
}

/** More than any year has. */
export const mostEntries = 5000;

function unreadable(at: Path, read: unknown, expected: Expected): Unreadable {
  return new Unreadable({ kind: 'field', at, read, expected });
}
