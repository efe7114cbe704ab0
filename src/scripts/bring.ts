/**
 * Brings what a page runs once it is used: with the first sign of a hand or a key, or a second after the page. What
 * was asked of it until it is there is asked again. Where there is a tool it comes with the page, so that nothing is
 * asked of a server when somebody's hours or names are there.
 */
const signs = ['pointerdown', 'focusin', 'keydown', 'click'] as const;
const asked: Event[] = [];

function bring(): void {
  // Whoever left meanwhile needs it no more; whoever stays gets it with the next sign.
  import('./in-use').then(askAgain).catch(() => {});
}

function askAgain(): void {
  for (const sign of signs) removeEventListener(sign, see, true);
  for (const event of asked.splice(0))
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
}

/** Keeps, of what is done on a page, what nothing else answers. */
function see(event: Event): void {
  const on = event.target as Element;
  if (event.type === 'click' && on.closest('[data-large-text],[data-print],[data-cite],a.pin'))
    asked.push(event);
  bring();
}

// What is framed has none of it.
if (document.querySelector('.masthead')) {
  for (const sign of signs) addEventListener(sign, see, true);
  const wait = document.querySelector('astro-island') ? 0 : 1000;
  addEventListener('load', () => setTimeout(bring, wait));
}
