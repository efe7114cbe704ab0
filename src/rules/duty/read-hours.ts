import { chineseNumber } from './chinese-number';
import { type Hours, hours, mostHours } from './hours';
import { narrowed } from './narrowed';

/** What somebody typed where hours belong, understood or not. */
export type Reading =
  | { readonly kind: 'hours'; readonly hours: Hours; readonly days?: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'days-not-allowed'; readonly read: string; readonly days: string }
  | { readonly kind: 'negative'; readonly read: string }
  | { readonly kind: 'too-fine'; readonly read: string }
  | { readonly kind: 'too-many'; readonly read: string }
  | { readonly kind: 'not-a-number'; readonly read: string };

// A Chinese keyboard gives 。 and · for the point.
const inDigits = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.。｡·・‧]\\d*|点\\d+)?|[.。｡·・‧]\\d+';
const inWords = '[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟点點]+';
const unit = '学时|学分|小时|课时|节课?|堂课?|[hH]|天|日';
const number = new RegExp(
  `^([+-]?)(?:(${inDigits}|${inWords}) ?个?(半?)|(半)(?=.*(?:${unit}))) ?个? ?(${unit})?(半?) ?[。｡.,、;!)】》」』”]*$`,
);

/**
 * Reads hours as people write them: 18, 18。5, １８, 18个学时, 1,000, 十八, .5.
 * Days (3天, 半天, 一天半) count only where the texts convert them: pass how many hours make a day.
 */
export function readHours(typed: string, hoursPerDay?: Hours): Reading {
  const read = narrowed(typed);
  if (read === '') return { kind: 'blank' };
  const [matched, sign, said = '', half = '', halfAlone = '', unit, halfBehind = ''] =
    number.exec(read) ?? [];
  const digits = matched && inAll(said, half + halfAlone + halfBehind);
  if (digits === undefined) return { kind: 'not-a-number', read: typed };
  const amount = Number(digits);
  if (sign === '-' && amount !== 0) return { kind: 'negative', read: typed };
  if (unit !== '天' && unit !== '日') return inTenths(amount, digits, typed);
  const days = String(amount);
  if (hoursPerDay === undefined) return { kind: 'days-not-allowed', read: typed, days };
  const reading = inTenths((amount * hoursPerDay) / 10, digits, typed);
  return reading.kind === 'hours' ? { ...reading, days } : reading;
}

/** A number and the halves beside it as plain digits; undefined where they are not one number. */
function inAll(said: string, halves: string): string | undefined {
  const whole = /\d/.test(said)
    ? said.replace(/,/g, '').replace(/[。｡·・‧点]/, '.')
    : said && chineseNumber(said);
  if (whole === undefined || halves === '') return whole;
  return halves === '半' && /^\d*$/.test(whole) ? `${whole}.5` : undefined;
}

function inTenths(amount: number, digits: string, typed: string): Reading {
  if (amount > mostHours) return { kind: 'too-many', read: typed };
  if (/\.\d0*[1-9]/.test(digits)) return { kind: 'too-fine', read: typed };
  return { kind: 'hours', hours: hours(Math.round(amount * 10) / 10) };
}
