import { copyText } from '~/parts/copy';

/** A build that was not told its address wrote another in its place: the one the page is read on is right. */
for (const code of document.querySelectorAll<HTMLElement>('[data-stand-in]')) {
  if (/^http/.test(location.origin))
    code.textContent = (code.textContent ?? '').split(code.dataset.standIn ?? '').join(location.origin);
}

/** A button copies the code beside it and says so; without a clipboard the code stands selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const code = document.getElementById(button.dataset.copies ?? '');
  // Those who listen to the page hear there what others see on the button.
  const heard = button.nextElementSibling;
  if (!code || !heard) continue;
  button.hidden = false;
  const name = button.textContent;
  button.onclick = async () => {
    const done = await copyText(code.textContent?.trim() ?? '');
    if (!done) getSelection()?.selectAllChildren(code);
    const said = done ? '已复制' : '已选中，请长按或按 Ctrl+C 复制';
    button.textContent = said;
    heard.textContent = said;
    setTimeout(() => {
      button.textContent = name;
      heard.textContent = '';
    }, 2000);
  };
}
