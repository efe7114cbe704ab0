/** Offers a file to be kept, under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** WeChat opens pages, but keeps no file that a page makes. */
export const inWeChat = () => /MicroMessenger/i.test(navigator.userAgent);
