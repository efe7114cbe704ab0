import { addDays, chinaDay, type Day } from '~/rules/day';

/** The day of the content, as the page carries it; no device can be much earlier. */
export function pageDay(): Day {
  return document.documentElement.dataset.day ?? '';
}

/** A change may be told under a day some days ahead: within these a device may be right. */
const daysAhead = 7;

/** China's calendar day by the device, or the content's own day where the device is before it. */
export function believedDay(): Day {
  const device = chinaDay(Date.now());
  const day = pageDay();
  return day !== '' && device < addDays(day, -daysAhead) ? day : device;
}
