/** The bar at the top: what is tabbed through in the order it is drawn, and 更多 closed when one turns away. */
const bar = document.querySelector('.masthead');
const nav = bar?.querySelector('nav');
const more = bar?.querySelector('details');
const wide = matchMedia('(min-width: 60rem)');

/** The jobs are drawn beside the name where there is room, below the tools where there is none. */
function inOrder(): void {
  if (nav) bar?.insertBefore(nav, wide.matches ? (bar.children[1] ?? null) : null);
}

inOrder();
wide.onchange = inOrder;

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !more?.open) return;
  more.open = false;
  more.querySelector('summary')?.focus();
});
addEventListener('click', (event) => {
  if (more?.open && !more.contains(event.target as Node)) more.open = false;
});
