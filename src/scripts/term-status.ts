import { asof } from '~/parts/today/asof';
import { believedBeside, chinaDay, untilChinaMidnight } from '~/rules/duty/day';
import { termState } from '~/rules/year/term';
import { termTodaySays } from '~/says/term-state-names';

/** Says where today stands in each printed term on the page, and again at China's midnight. */
function sayTerms(): void {
  const now = Date.now();
  const content = document.documentElement.dataset.day ?? '';
  for (const term of document.querySelectorAll<HTMLElement>('[data-term-from]')) {
    const { termFrom: from = '', termTo: to } = term.dataset;
    const today = asof() ?? believedBeside(from, chinaDay(now), content);
    const state = termState(to ? { from, to } : { from }, today);
    term.dataset.termToday = state;
    const says = term.querySelector('[data-term-state]');
    if (says) says.textContent = termTodaySays(state, today);
  }
  setTimeout(sayTerms, untilChinaMidnight(now) + 50);
}

sayTerms();
document.addEventListener('visibilitychange', () => document.hidden || sayTerms());
