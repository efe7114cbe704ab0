import { chinaDay } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import { asof } from './asof';
import { believedDay } from './believed';

/** Says that the device's day can't be right, and which day is taken in its place. */
export function WrongClock() {
  const device = chinaDay(Date.now());
  const day = believedDay();
  if (device === day || asof()) return null;
  return (
    <p class="notice" role="alert">
      这台设备的日期是{printedDay(device)}，比本站内容的日期还早，不会是今天。这里先按{printedDay(day)}
      判断，请把设备的日期调对。
    </p>
  );
}
