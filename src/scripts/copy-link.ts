import { copyText } from '~/parts/copy';
import { wear } from '~/parts/wear';
import styles from '~/styles/policies/pin-used.css?inline';

/** Where those who listen to the page hear what others see beside a clause's number. */
const heard = document.createElement('p');
heard.className = 'unseen no-print';
heard.setAttribute('role', 'status');
if (document.querySelector('a.pin')) {
  wear(styles);
  document.body.append(heard);
}

/** A clause's number copies the clause's address, says so, and offers the other ways to pass it on. */
document.addEventListener('click', async (event) => {
  const pin = (event.target as Element).closest<HTMLAnchorElement>('a.pin');
  if (!pin) return;
  offerMore(pin);
  const said = (await copyText(pin.href)) ? '链接已复制' : '链接在地址栏，请长按复制';
  pin.dataset.copied = said;
  heard.textContent = said;
  // Going to its own paragraph took the keyboard off it.
  if (document.activeElement === document.body) pin.focus({ preventScroll: true });
  setTimeout(() => {
    delete pin.dataset.copied;
    heard.textContent = '';
  }, 2000);
});

function offerMore(pin: HTMLAnchorElement): void {
  if (pin.nextElementSibling?.matches('[data-cite]')) return;
  pin.after(more('', '引用、二维码'), more('word', '存成 Word'));
}

function more(how: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pin-more no-print';
  button.dataset.cite = how;
  button.textContent = name;
  return button;
}
