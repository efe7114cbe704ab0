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

// A Chinese keyboard gives 。 and · for the point, others the dots that look like it.
const point = '[.。｡·・‧•∙⋅˙丶﹒]';
const inDigits = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?: ?${point} ?\\d+|${point}|点\\d+)?|${point}\\d+`;
const inWords = '[零〇○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟点點]+';
const unit =
  '[学學] ?[时時分]|小 ?[时時]|[课課] ?[时時]|[节節] ?[课課]?|堂[课課]?|[hH](?:ou)?rs?|[hH]ours?|[hH]|天|日';
/** A number alone in brackets may be one below nought. */
const opening = `[「『“‘"'《【]|\\((?=[^)]*(?:${unit})[^)]*\\))`;
const closing = `[)】》」』”’"']`;
const number = new RegExp(
  `^(?:${opening})?(?:共[计計]?[:]? ?)?([+-]?)(?:(${inDigits}|${inWords}) ?[个個]?(半?)|(半)(?=.*(?:${unit})))${closing}? ?[个個]? ?(?:[([【〔] ?(${unit}) ?[)\\]】〕]|(${unit}))?(半|整)? ?(?:[。｡.,、;!…]|${closing})*$`,
);
/** A pair round the number, or the apostrophe before it that keeps it as text: "42 alone is half of "42,5". */
const plainlyQuoted = /^(?:'?[^'"]*|'[^'"]*'[^'"]*|"[^'"]*"[^'"]*)$/;
/** 三个半天 is three days and a half to some, three times half a day to others. */
const unsure = /[个個]半[天日]/;

/**
 * Reads hours as people write them: 18, 18。5, １８, 18个学时, 1,000, 十八, .5.
 * Days (3天, 半天, 一天半) count only where the texts convert them: pass how many hours make a day.
 */
export function readHours(typed: string, hoursPerDay?: Hours): Reading {
  const read = narrowed(typed);
  if (read === '') return { kind: 'blank' };
  const [matched, sign, said = '', half = '', halfAlone = '', bracketed, unit = bracketed, behind = ''] =
    (plainlyQuoted.test(read) && !unsure.test(read) && number.exec(read)) || [];
  const digits = matched && inAll(said, half + halfAlone + behind.replace('整', ''));
  if (digits === undefined) return { kind: 'not-a-number', read: typed };
  const amount = Number(digits);
  if (sign === '-' && amount !== 0) return { kind: 'negative', read: typed };
  if (unit !== '天' && unit !== '日') return inTenths(amount, digits, typed);
  const days = String(amount);
  if (hoursPerDay === undefined) return { kind: 'days-not-allowed', read: typed, days };
  const all = Number(((amount * hoursPerDay) / 10).toFixed(6));
  const reading = inTenths(all, String(all), typed);
  return reading.kind === 'hours' ? { ...reading, days } : reading;
}

const anyPoint = new RegExp(` ?(?:${point}|点) ?`);

/** A number and the halves beside it as plain digits; undefined where they are not one number. */
function inAll(said: string, halves: string): string | undefined {
  const whole = /\d/.test(said) ? said.replace(/,/g, '').replace(anyPoint, '.') : said && chineseNumber(said);
  if (whole === undefined || halves === '') return whole;
  return halves === '半' && /^\d*$/.test(whole) ? `${whole}.5` : undefined;
}

function inTenths(amount: number, digits: string, typed: string): Reading {
  if (amount > mostHours) return { kind: 'too-many', read: typed };
  if (/\.\d0*[1-9]/.test(digits)) return { kind: 'too-fine', read: typed };
  return { kind: 'hours', hours: hours(Math.round(amount * 10) / 10) };
}
