/** 大字: one button, two steps and back, remembered in this browser where it lets us. What was kept is set in the head, before anything is drawn (src/layouts/first.ts). */
const button = document.querySelector<HTMLButtonElement>('[data-large-text]');
const root = document.documentElement.classList;

/** How far: 0 as the browser has it, 1 large, 2 larger. */
const stepNow = () => (root.contains('larger') ? 2 : root.contains('large') ? 1 : 0);

function show(): void {
  if (!button) return;
  button.setAttribute('aria-pressed', String(stepNow() > 0));
}

if (button) {
  show();
  button.onclick = () => {
    const next = (stepNow() + 1) % 3;
    root.toggle('large', next > 0);
    root.toggle('larger', next > 1);
    show();
    try {
      localStorage.setItem('large-text', String(next));
    } catch {
      // A browser that keeps nothing still shows large text on this page.
    }
  };
}
