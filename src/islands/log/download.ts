/** Hands a file to the person. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether this is WeChat, where a file often can't be kept. */
export function inWeChat(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
