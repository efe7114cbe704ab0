import { inWeChat } from '~/parts/save-file/in-wechat';

/** 打印, or what to do where printing does nothing. */
const button = document.querySelector<HTMLButtonElement>('[data-print]');
button?.addEventListener('click', () => {
  const status = button.closest('aside')?.querySelector('[role=status]');
  if (!inWeChat()) return print();
  if (status) status.textContent = '微信里打印不了：请点右上角“…”，选“在浏览器打开”，再打印。';
});
