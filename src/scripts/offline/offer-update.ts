import { keepTyped } from './typed';

let offered = false;

/** What a page has to have kept before it is opened anew: it is waited for. */
export interface Keeping {
  readonly waitFor: (kept: Promise<unknown>) => void;
}

/** Says that a new version is there. It comes when the reader asks for it, or when all pages have been closed. */
export function offerUpdate(waiting: ServiceWorker): void {
  if (offered) return;
  offered = true;
  const bar = document.createElement('div');
  bar.className = 'new-version no-print';
  bar.setAttribute('role', 'status');
  document.body.append(bar);
  const say = document.createElement('p');
  // The editors' page keeps the folder that it has open.
  say.textContent = document.querySelector('[data-edit-state]')
    ? '有新版本。正在改的和打开的文件夹会留下。'
    : '有新版本。正在填的内容会留下，选好的文件要重新选。';
  bar.append(
    say,
    button('现在刷新', () => void takeOver(waiting)),
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

async function takeOver(waiting: ServiceWorker): Promise<void> {
  keepTyped();
  const kept: Promise<unknown>[] = [];
  const detail: Keeping = { waitFor: (one) => kept.push(one) };
  dispatchEvent(new CustomEvent('keep', { detail }));
  await Promise.all(kept);
  // Another page may have asked for it already.
  if (waiting.state === 'activated') {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
