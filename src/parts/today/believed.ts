import { believed, chinaDay, type Day } from '~/rules/duty/day';

/** China's calendar day by the device, or the day of the content, as the page carries it, where the device is before it. */
export function believedDay(): Day {
  return believed(chinaDay(Date.now()), document.documentElement.dataset.day ?? '');
}
