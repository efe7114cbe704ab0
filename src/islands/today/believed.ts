import { chinaDay, type Day } from '~/rules/day';

/** The day the page was built of, as it carries it; no device can be earlier. */
export function pageDay(): Day {
  return document.documentElement.dataset.day ?? '';
}

/** China's calendar day by the device, or the page's own day where the device is before it. */
export function believedDay(): Day {
  const device = chinaDay(Date.now());
  return device < pageDay() ? pageDay() : device;
}
