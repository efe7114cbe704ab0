import { copyText } from './copy';

/** A clause's number copies the clause's address and says so. */
document.addEventListener('click', async (event) => {
  const pin = (event.target as Element).closest<HTMLAnchorElement>('a.pin');
  if (!pin) return;
  pin.dataset.copied = (await copyText(pin.href)) ? '链接已复制' : '链接在地址栏，请长按复制';
  setTimeout(() => delete pin.dataset.copied, 2000);
});
