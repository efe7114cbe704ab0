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
