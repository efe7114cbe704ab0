/** A calendar day as YYYY-MM-DD text; text order is time order. */
export type Day = string;

/** The China calendar day at a moment, given in milliseconds since 1970 UTC. */
export function chinaDay(moment: number): Day {
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** How many milliseconds are left of the China calendar day at a moment. */
export function untilChinaMidnight(moment: number): number {
  const day = 24 * 3_600_000;
  return day - ((moment + 8 * 3_600_000) % day);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Whole days from one day to another, negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day a number of days later, or earlier when it is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a term of whole years that starts on a day: 2018-11-01 and 5 years end on 2023-10-31. */
export function lastDayOf(from: Day, years: number): Day {
  const end = new Date(`${from}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth(), end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** A change may be told under a day some days ahead: within these a device may be right. */
const daysAhead = 7;

/** The day by a device, or that of the content where the device is before it: no device can be much earlier. */
export function believed(device: Day, content: Day): Day {
  return content !== '' && device < addDays(content, -daysAhead) ? content : device;
}

/** The same for a printed span: dates on a page can be looked at from any day on which the paper could be read. */
export function believedBeside(first: Day, device: Day, content: Day): Day {
  return device < addDays(first, -366) ? believed(device, content) : device;
}
