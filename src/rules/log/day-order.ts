/** In which order three numbers are the year, the month and the day. */
export type Order = 'ymd' | 'mdy' | 'dmy';

/** Up to 12 two digits may be a month; from 13 on they are a year. */
const shortYear = '1[3-9]|[2-4]\\d';

/** A date whose year has two digits with all four: 25年3月5日, and 25.3.5 among dates of that year. */
export function withFullYear(text: string, years: readonly number[]): string {
  const [, two, sign] = new RegExp(`^(${shortYear})([-/.年])(?!$)`).exec(text) ?? [];
  if (two === undefined || (sign !== '年' && !years.includes(2000 + Number(two)))) return text;
  const all = sign === '年' ? shortYear : two;
  return text.replace(new RegExp(`(^|\\D)(${all})(?=\\${sign})`, 'g'), '$120$2');
}

const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(20\\d\\d|${shortYear})(?!\\d)`);

/** 3/25/2025 with the year first, where the numbers allow one order only. */
export function withYearFirst(text: string): string {
  const [, a, , b, year = ''] = yearLast.exec(text) ?? [];
  const [m, d] = Number(a) > 12 ? [b, a] : [a, b];
  const isOne = year.length === 4 && Number(m) <= 12 && (Number(d) > 12 || m === d);
  return isOne ? text.replace(yearLast, `${year}-${m}-${d}`) : text;
}

const yearFirst = new RegExp(`^(${shortYear})([-/.])\\d{1,2}\\2\\d{1,2}(?!\\d)`);

/** Every order in which a date may be meant whose year has two digits or stands last, written out. */
export function ordersOf(text: string): readonly (readonly [Order, string])[] {
  const first = yearFirst.test(text)
    ? [['ymd', withFullYear(text, [2000 + Number(text.slice(0, 2))])] as const]
    : [];
  const found = yearLast.exec(text);
  if (!found) return first;
  const [all, a, , b, last = ''] = found;
  const inOrder = (...days: unknown[]) =>
    `${[last.padStart(4, '20'), ...days].join('-')}${text.slice(all.length)}`;
  return [...first, ['mdy', inOrder(a, b)], ...(a === b ? [] : [['dmy', inOrder(b, a)] as const])];
}
