/** 更多 in the bar at the top is closed when one turns away. */
const more = document.querySelector<HTMLDetailsElement>('.masthead details');

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !more?.open) return;
  more.open = false;
  more.querySelector('summary')?.focus();
});
addEventListener('click', (event) => {
  if (more?.open && !more.contains(event.target as Node)) more.open = false;
});
