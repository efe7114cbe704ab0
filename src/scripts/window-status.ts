import { asof } from '~/parts/today/asof';
import { believedBeside, chinaDay, untilChinaMidnight } from '~/rules/duty/day';
import { windowState } from '~/rules/year/window-state';
import { windowStateSays } from '~/says/window-state-says';

/** Says where today stands in each study window on the page, and again at China's midnight. */
function sayWindows(): void {
  const now = Date.now();
  const content = document.documentElement.dataset.day ?? '';
  for (const place of document.querySelectorAll<HTMLElement>('[data-window-closes]')) {
    const { windowOpens: opens, windowCloses: closes = '' } = place.dataset;
    const today = asof() ?? believedBeside(opens ?? closes, chinaDay(now), content);
    const state = windowState({ opens, closes }, today);
    place.dataset.windowToday = state.kind;
    const says = place.querySelector('[data-window-state]');
    if (says) says.textContent = windowStateSays(state);
  }
  setTimeout(sayWindows, untilChinaMidnight(now) + 50);
}

sayWindows();
document.addEventListener('visibilitychange', () => document.hidden || sayWindows());
