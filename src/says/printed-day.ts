import { type Day, yearOf } from '~/rules/duty/day';

/** As an official document prints it: 2018年11月1日. */
export function printedDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A day's month: 2018年11月. */
export function printedMonth(day: Day): string {
  return `${yearOf(day)}年${Number(day.slice(5, 7))}月`;
}
