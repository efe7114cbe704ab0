/** 大字: one button, remembered in this browser where it lets us. */
const button = document.querySelector<HTMLButtonElement>('[data-large-text]');
const key = 'large-text';

function set(on: boolean): void {
  document.documentElement.classList.toggle('large', on);
  button?.setAttribute('aria-pressed', String(on));
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}

if (button) {
  button.hidden = false;
  set(remembered());
  button.onclick = () => {
    const on = !document.documentElement.classList.contains('large');
    set(on);
    try {
      localStorage.setItem(key, on ? '1' : '0');
    } catch {
      // A browser that keeps nothing still shows large text on this page.
    }
  };
}
