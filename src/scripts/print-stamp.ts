import { chinaDay } from '~/rules/duty/day';
import { printedDay } from '~/says/printed-day';
import { onPaper } from './on-paper';

/** The address and the day, for whoever holds the paper. */
onPaper(() => {
  const stamp = document.querySelector('[data-stamp]');
  if (stamp)
    stamp.textContent = `${location.href.replace(/[?&]asof=[^&#]*/, '')}　打印于${printedDay(chinaDay(Date.now()))}`;
});
