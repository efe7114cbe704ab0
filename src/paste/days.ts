import type { Day } from '~/rules/duty/day';

const digits = '〇一二三四五六七八九';

/** The first day a text names, 2018年11月1日 or 二〇一八年十一月一日; undefined where it names none or none that exists. */
export function dayIn(text: string): Day | undefined {
  const found = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
  if (found) return dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const old =
    /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
      text,
    );
  if (!old) return undefined;
  const [, year = '', month = '', day = ''] = old;
  return dayOf(
    Number([...year].map((c) => (/[○零]/.test(c) ? 0 : digits.indexOf(c))).join('')),
    upTo31(month),
    upTo31(day),
  );
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? undefined : day;
}

function upTo31(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  return (
    (text.includes('十') ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0)
  );
}
