import { type Hours, hours, mostHours } from './hours';
import { narrowed } from './narrowed';

/** What somebody typed where hours belong, understood or not. */
export type Reading =
  | { readonly kind: 'hours'; readonly hours: Hours; readonly days?: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'days-not-allowed'; readonly read: string }
  | { readonly kind: 'negative'; readonly read: string }
  | { readonly kind: 'too-fine'; readonly read: string }
  | { readonly kind: 'too-many'; readonly read: string }
  | { readonly kind: 'not-a-number'; readonly read: string };

const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)? ?(学时|学分|小时|课时|天|日)?$/;

/**
 * Reads hours as people write them: 18, 18.5, １８, 18学时, 1,000.
 * Days (3天) count only where the texts convert them: pass how many hours make a day.
 */
export function readHours(typed: string, hoursPerDay?: Hours): Reading {
  const read = narrowed(typed);
  if (read === '') return { kind: 'blank' };
  const [, sign, whole, fraction = '', unit] = number.exec(read) ?? [];
  if (whole === undefined) return { kind: 'not-a-number', read: typed };
  const digits = whole.replace(/,/g, '') + fraction;
  const amount = Number(digits);
  if (sign === '-' && amount !== 0) return { kind: 'negative', read: typed };
  if (unit !== '天' && unit !== '日') return inTenths(amount, digits, typed);
  if (hoursPerDay === undefined) return { kind: 'days-not-allowed', read: typed };
  const reading = inTenths((amount * hoursPerDay) / 10, digits, typed);
  return reading.kind === 'hours' ? { ...reading, days: digits } : reading;
}

function inTenths(amount: number, digits: string, typed: string): Reading {
  if (amount > mostHours) return { kind: 'too-many', read: typed };
  if (/\.\d0*[1-9]/.test(digits)) return { kind: 'too-fine', read: typed };
  return { kind: 'hours', hours: hours(Math.round(amount * 10) / 10) };
}
