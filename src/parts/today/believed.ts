import { believed, chinaDay, type Day } from '~/rules/duty/day';
import { asof } from './asof';

/** The day that the address asks to look from, or else China's calendar day by the device, or the day of the content, as the page carries it, where the device is before it. */
export function believedDay(): Day {
  return asof() ?? believed(chinaDay(Date.now()), document.documentElement.dataset.day ?? '');
}
