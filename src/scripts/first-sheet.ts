/**
 * What the first sheet of paper shows comes after the page; without a network the address stands there in letters.
 * Where there is a tool it comes at once: nothing is asked of a server when somebody's hours or names are there.
 */
if (document.querySelector('[data-sheet]')) {
  const wait = document.querySelector('astro-island') ? 0 : 1000;
  addEventListener('load', () => setTimeout(() => import('./sheet-code').catch(() => {}), wait));
}
