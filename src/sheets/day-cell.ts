import { type Cell, textOf } from './cell';

const secondsOfDay = 86_400;

/** How many days before 1970 the two counts begin. */
const before1970 = { from1900: 25_569, from1904: 24_107 };

/** The last day of February 1900, which Excel counts though there was none: what comes before it is a day further on. */
const noSuchDay = 60;

/** A number that a table shows as a day: 2018-01-01, with the time where it has one. */
export function dayCell(read: string, from1904: boolean): Cell {
  const days = Number(read) + (!from1904 && Number(read) < noSuchDay ? 1 : 0);
  const start = from1904 ? before1970.from1904 : before1970.from1900;
  const moment = new Date(Math.round((days - start) * secondsOfDay) * 1000);
  if (Number.isNaN(moment.getTime())) return { problem: 'error', read: '' };
  return withoutMidnight(moment.toISOString());
}

/** A day that is written as one: 2018-01-01T00:00:00. What is none, such as a time, stays as it is. */
export function writtenDayCell(read: string): Cell {
  return /^\d{4}-\d\d-\d\d/.test(read.trim()) ? withoutMidnight(read.trim()) : read;
}

function withoutMidnight(moment: string): string {
  const time = moment.slice(11, 16);
  return time === '' || time === '00:00' ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`;
}

/** The year of a day; a year beyond 9999 has more digits and a sign. */
export function yearOf(day: Cell): Cell {
  return /^\d{4}/.exec(textOf(day))?.[0] ?? day;
}
