import { inWeChat } from '~/parts/save-file/in-wechat';
import { keepingSays } from '~/parts/save-file/keeping';

/** Says beside links to files what to do where a file is seldom kept. */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[download]') : null;
  const said = link?.closest('[data-files]')?.querySelector('[role="status"]');
  if (link && said && inWeChat()) said.textContent = keepingSays(link.pathname.split('/').pop() ?? '');
});
