/** What is folded on the screen is printed in full, on pages that ask for it. */
addEventListener('beforeprint', () => {
  if (!document.querySelector('[data-prints-open]')) return;
  for (const folded of document.querySelectorAll('main details')) (folded as HTMLDetailsElement).open = true;
});
