/** Copies text, by hand where there is no clipboard (plain HTTP, old engines); tells whether it worked. */
export function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return Promise.resolve(copyByHand(text));
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyByHand(text),
  );
}

function copyByHand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
