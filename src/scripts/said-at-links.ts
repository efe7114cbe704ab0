/** Says beside links to files what to do in WeChat, where a file is seldom kept. */
addEventListener('click', async ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[download]') : null;
  const said = link?.closest('[data-files]')?.querySelector('[role="status"]');
  if (!link || !said) return;
  const { keepingSays } = await import('~/parts/save-file/keeping');
  said.textContent = keepingSays(link.pathname.split('/').pop() ?? '');
});

export {};
