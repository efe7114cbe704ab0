/** How a reader copies with their own keys what stands there. */
export const byHand = (where: string) => `请长按或按 Ctrl+C 复制${where}`;

/** Copies a text and returns what can be said of it: that it is done, or what to do where copying is refused. */
export async function copyOrSay(
  text: string,
  done: string,
  otherwise: string,
  refused?: () => void,
): Promise<string> {
  if (await copyText(text)) return done;
  refused?.();
  return `这里不让网页复制，${otherwise}。`;
}

/** Copies text, by hand where the clipboard is missing, refuses or does not answer; tells whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Promise.race([navigator.clipboard.writeText(text), tooLong()]);
    return true;
  } catch {
    return copyByHand(text);
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, 1000));
}

function copyByHand(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return done;
}
