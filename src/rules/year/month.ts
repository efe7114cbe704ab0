import { addDays, type Day } from '~/rules/duty/day';

/** A calendar month as weeks from Monday to Sunday; an empty place belongs to another month. */
export interface Month {
  readonly first: Day;
  readonly weeks: readonly (readonly (Day | undefined)[])[];
}

/** The months from one day's to another's, in order. */
export function monthsFrom(first: Day, last: Day): Month[] {
  const months: Month[] = [];
  for (let day = startOf(first); day <= last; day = startOf(addDays(day, 31))) months.push(monthOf(day));
  return months;
}

function startOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

function monthOf(first: Day): Month {
  const days: (Day | undefined)[] = Array.from({ length: weekday(first) }, () => undefined);
  for (let day = first; day.startsWith(first.slice(0, 7)); day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(undefined);
  return {
    first,
    weeks: Array.from({ length: days.length / 7 }, (_, i) => days.slice(7 * i, 7 * i + 7)),
  };
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
