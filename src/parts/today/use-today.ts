import { useEffect, useState } from 'preact/hooks';
import { type Day, untilChinaMidnight } from '~/rules/duty/day';
import { believedDay } from './believed';

/** China's calendar day as far as the device can be believed, and the next one when midnight comes. */
export function useToday(): Day {
  const [today, setToday] = useState(believedDay);
  useEffect(() => {
    const timer = setTimeout(() => setToday(believedDay()), untilChinaMidnight(Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [today]);
  return today;
}
