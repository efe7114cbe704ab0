/** Whether this is WeChat: it opens pages, but often keeps no file that a page makes. */
export function inWeChat(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
