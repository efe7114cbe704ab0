import type { Day } from '~/rules/duty/day';
import { hours, mostHours } from '~/rules/duty/hours';
import { readDay } from '~/rules/duty/read-day';
import { isVersionName } from './rule-version';

/** A sentence on what could not be read. */
export class Unreadable extends Error {}

/** One object inside a record: where it stands, in words, and what is in it. */
export interface Part {
  readonly where: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What may stand in an object; what else stands there is noted in strange. */
export interface Known {
  readonly keys: readonly string[];
  readonly strange: string[];
}

/** Throws Unreadable when the value is no object. */
export function partOf(value: unknown, where: string, { keys, strange }: Known): Part {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable(where, value, '一组内容');
  }
  for (const key of Object.keys(value)) if (!keys.includes(key)) strange.push(`${where}的“${key}”`);
  return { where, value: value as Part['value'] };
}

export function textIn(part: Part, key: string, name: string): string {
  const value = part.value[key];
  if (typeof value === 'string' && value !== '') return value;
  throw unreadable(part.where + name, value, '文字');
}

export function dayIn(part: Part, key: string, name: string): Day {
  const value = part.value[key];
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && readDay(value).kind === 'day')
    return value;
  throw unreadable(part.where + name, value, '2018-11-01 这样的日期');
}

/** The version of the rules that a record names. */
export function versionIn({ value, where }: Part): string {
  const { rules } = value;
  if (typeof rules === 'string' && isVersionName(rules)) return rules;
  throw unreadable(`${where}的规则版本`, rules, '2026-11-25 这样的名字');
}

export function yearIn(part: Part, key: string, name: string): number {
  const value = part.value[key];
  if (Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999)
    return value as number;
  throw unreadable(part.where + name, value, '2018 这样的年份');
}

/** Hours as a plain decimal number, one decimal at most. */
export function hoursIn(part: Part, key: string, name: string): number {
  const value = part.value[key];
  try {
    if (typeof value === 'number') return hours(value) / 10;
  } catch {
    // Said below, as any other value that is none.
  }
  throw unreadable(part.where + name, value, `0到${mostHours}的数，最多一位小数`);
}

export function flagIn(part: Part, key: string, name: string): boolean {
  const value = part.value[key];
  if (typeof value === 'boolean') return value;
  throw unreadable(part.where + name, value, 'true 或 false');
}

export function oneIn<T extends string>(part: Part, key: string, name: string, of: readonly T[]): T {
  const value = part.value[key];
  const found = of.find((one) => one === value);
  if (found !== undefined) return found;
  throw unreadable(part.where + name, value, of.join('、'));
}

/** Throws Unreadable when it is no list, or one longer than any year's. */
export function listIn(part: Part, key: string, name: string): readonly unknown[] {
  const value = part.value[key];
  if (Array.isArray(value) && value.length <= mostEntries) return value;
  throw unreadable(part.where + name, value, `一列内容，最多${mostEntries}条`);
}

const mostEntries = 5000;

function unreadable(where: string, value: unknown, expected: string): Unreadable {
  return new Unreadable(`${where}读到${shown(value)}，应当是${expected}。`);
}

/** A value as a sentence quotes it. */
export function shown(value: unknown): string {
  if (value === undefined) return '的是空的';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`;
}
