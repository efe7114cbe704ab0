/** Does something whenever the page is printed, at once where it is being printed already. */
export function onPaper(act: () => void): void {
  addEventListener('beforeprint', act);
  if (matchMedia('print').matches) act();
}
