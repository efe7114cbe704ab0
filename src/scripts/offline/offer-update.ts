import { wear } from '~/parts/wear';
import styles from '~/styles/frame/new-version.css?inline';
import { keepTyped } from './typed';

let offered = false;

/** Says that a new version is there. It comes when the reader asks for it, or when all pages have been closed. */
export function offerUpdate(waiting: ServiceWorker): void {
  if (offered) return;
  offered = true;
  wear(styles);
  const bar = document.createElement('div');
  bar.className = 'new-version no-print';
  bar.setAttribute('role', 'status');
  document.body.append(bar);
  const say = document.createElement('p');
  say.textContent = '有新版本。正在填的内容会留下，选好的文件要重新选。';
  bar.append(
    say,
    button('现在刷新', () => takeOver(waiting)),
    button('以后再说', () => bar.remove()),
  );
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.onclick = act;
  return made;
}

function takeOver(waiting: ServiceWorker): void {
  keepTyped();
  // Another page may have asked for it already.
  if (waiting.state === 'activated') {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
