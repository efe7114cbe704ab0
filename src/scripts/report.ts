import { copyText } from '~/parts/copy';

/** Fills in which page and clause a report is of, or which answers led to a result; offers it as a mail and as text to copy. */
const form = document.querySelector<HTMLFormElement>('.report') as HTMLFormElement;
const text = form.querySelector('textarea') as HTMLTextAreaElement;
const status = form.querySelector('[role=status]') as HTMLElement;
const mail = form.querySelector<HTMLAnchorElement>('[data-mail-report]');
const root = location.href.split(/report\/(?:index\.html)?(?:[?#]|$)/)[0] ?? '';

function fill(): void {
  const said = new URLSearchParams(location.hash.slice(1));
  const from = (said.get('from') ?? '').replace(/^\//, '');
  const clause = said.get('clause') ?? '';
  const answers = said.get('link') ?? '';
  const build = document
    .querySelector('.colophon p:nth-of-type(3)')
    ?.firstChild?.nextSibling?.textContent?.trim();
  const lines = [
    `页面：${said.has('from') ? `${root}${from}${clause && `#${clause}`}` : ''}`,
    ...(answers ? [`填的内容：${root}check/${answers}`] : [`条款：${clause}`]),
    '看到的：',
    '应该是（请写文件名称、文号）：',
    ...(build ? [`网站的版本：${build}`] : []),
  ];
  text.value = lines.join('\n');
  mailed();
}

function mailed(): void {
  if (mail)
    mail.href = `mailto:${form.dataset.mail}?subject=${encodeURIComponent('报告错误')}&body=${encodeURIComponent(text.value)}`;
}

fill();
addEventListener('hashchange', fill);
text.oninput = mailed;
form.onsubmit = (event) => event.preventDefault();
form.querySelector('[data-copy-report]')?.addEventListener('click', async () => {
  const done = await copyText(text.value);
  if (!done) text.select();
  status.textContent = done ? '已复制，可以粘贴到微信或邮件里。' : '请长按或按 Ctrl+C 复制上面选中的文字。';
});
