/** The bar at the top is tabbed through in the order it is drawn. */
const bar = document.querySelector('.masthead');
const nav = bar?.querySelector('nav');

/** The jobs are drawn beside the name where there is room, below the tools where there is none. */
function inOrder(): void {
  if (!bar || !nav) return;
  const below = getComputedStyle(nav).order === '1';
  if (below === (nav.nextElementSibling !== null))
    bar.insertBefore(nav, below ? null : (bar.children[1] ?? null));
}

// As wide as the screen, and as large as its letters: whatever moves the jobs changes its size.
if (bar) new ResizeObserver(inOrder).observe(bar);
