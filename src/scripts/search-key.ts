/** The / key goes to the search box, Escape leaves it. */
const box = document.querySelector<HTMLInputElement>('input[type=search]');

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && event.target === box) box?.blur();
  const typing = (event.target as Element).matches?.('input,select,textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box?.focus();
});
