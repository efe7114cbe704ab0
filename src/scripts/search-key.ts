/** The / key goes to the search box, at once, so that what is typed behind it goes there too; Escape leaves it. */
const box = document.querySelector<HTMLInputElement>('input[type=search]');

if (box)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === box) box.blur();
    const typing = (event.target as Element).matches?.('input,select,textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
  });
