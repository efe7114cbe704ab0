import { byHand, copyOrSay } from '~/parts/copy';

/** Fills in which page and clause a report is of, or which answers led to a result; offers it as a mail, as text to copy and for a form on the web. */
const form = document.querySelector<HTMLFormElement>('.report') as HTMLFormElement;
const text = form.querySelector('textarea') as HTMLTextAreaElement;
const status = form.querySelector('[role=status]') as HTMLElement;
const mail = form.querySelector<HTMLAnchorElement>('[data-mail-report]');
const root = location.href.split(/report\/(?:index\.html)?(?:[?#]|$)/)[0] ?? '';

const issue = form.querySelector<HTMLAnchorElement>('[data-issue]');
const chosen = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;

/** What a message asks for: a slip, or a paper that the site does not have. */
const asks: Readonly<Record<string, { readonly title: string; readonly lines: readonly string[] }>> = {
  slip: { title: '报告错误', lines: ['看到的：', '应该是（请写文件名称、文号）：'] },
  paper: {
    title: '补充文件',
    lines: [
      '文件名称：',
      '文号：',
      '哪天印发、哪个机关：',
      '在哪里能看到全文（网址，或者可以把全文附在后面）：',
    ],
  },
};

function asked() {
  return asks[chosen('what') ?? 'slip'] as (typeof asks)[string];
}

function fill(): void {
  const said = new URLSearchParams(location.hash.slice(1));
  const from = (said.get('from') ?? '').replace(/^\//, '');
  const clause = said.get('clause') ?? '';
  const answers = said.get('link') ?? '';
  const typed = form.querySelector<HTMLElement>('[data-typed]');
  if (typed) typed.hidden = answers === '';
  const versions = [...document.querySelectorAll('[data-build] .whole')].map((e) => e.textContent);
  const lines = [
    `页面：${said.has('from') ? `${root}${from}${clause && `#${clause}`}` : ''}`,
    ...(answers ? [] : [`条款：${clause}`]),
    ...(answers && chosen('typed') ? [`填的内容：${root}check/${answers}`] : []),
    ...asked().lines,
    ...(versions.length > 0 ? [`网站的版本：${versions.join(' · ')}`] : []),
  ];
  text.value = lines.join('\n');
  sent();
}

/** The message as a mail, and as what the form on the web is opened with. */
function sent(): void {
  const title = encodeURIComponent(asked().title);
  const body = encodeURIComponent(text.value);
  if (mail) mail.href = `mailto:${form.dataset.mail}?subject=${title}&body=${body}`;
  if (issue) issue.href = `${form.dataset.issues}?title=${title}&body=${body}&description=${body}`;
}

fill();
addEventListener('hashchange', fill);
text.oninput = (event) => {
  event.stopPropagation();
  sent();
};
form.onchange = ({ target }) => {
  if (target !== text) fill();
};
form.onsubmit = (event) => event.preventDefault();
form.querySelector('[data-copy-report]')?.addEventListener('click', async () => {
  status.textContent = await copyOrSay(
    text.value,
    '已复制，可以粘贴到微信或邮件里。',
    byHand('上面选中的文字'),
    () => text.select(),
  );
});
