import { useEffect, useState } from 'preact/hooks';
import { chinaDay, type Day, untilChinaMidnight } from '~/rules/day';

/** China's calendar day, and the next one when midnight comes. */
export function useToday(): Day {
  const [today, setToday] = useState(() => chinaDay(Date.now()));
  useEffect(() => {
    const timer = setTimeout(() => setToday(chinaDay(Date.now())), untilChinaMidnight(Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [today]);
  return today;
}
