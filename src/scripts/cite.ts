/** The quiet ways to cite: their code comes when first asked for. */
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-cite]');
  if (!button) return;
  try {
    (await import('~/islands/cite/panel')).toggle(button);
  } catch {
    button.textContent = '没有取到，请连上网络再点一次';
  }
});
