import { onPaper } from './on-paper';

/** What is folded on the screen is printed in full, on pages that ask for it. */
onPaper(() => {
  if (!document.querySelector('[data-prints-open]')) return;
  for (const folded of document.querySelectorAll('main details')) (folded as HTMLDetailsElement).open = true;
});
