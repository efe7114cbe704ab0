import { useLayoutEffect, useState } from 'preact/hooks';
import { type Day, untilChinaMidnight } from '~/rules/duty/day';
import { believedDay } from './believed';

/** China's calendar day as far as the device can be believed, and the next one when midnight comes; first the day a page was built on, where it was built with one. */
export function useToday(builtOn?: Day): Day {
  const [today, setToday] = useState(builtOn ?? believedDay);
  useLayoutEffect(() => {
    setToday(believedDay());
    const timer = setTimeout(() => setToday(believedDay()), untilChinaMidnight(Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [today]);
  return today;
}
