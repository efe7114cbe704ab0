const looked = 1 << 16;

/** A text without the tabs that web systems put beside each comma, so that Excel keeps long numbers as text; one whose tabs divide its cells as it is. */
export function withoutPaddingTabs(text: string): string {
  const start = text.slice(0, looked);
  const isPadded = start.includes('\t') && start.includes(',') && !withoutTabs(start).includes('\t');
  return isPadded ? withoutTabs(text) : text;
}

function withoutTabs(text: string): string {
  return text.replace(/\t+(?="?(?:[,\r\n]|$))/g, '').replace(/((?:^|[,\r\n])"?)\t+/g, '$1');
}
