export { saveFile as download } from '~/islands/cite/save-file';

/** Whether this is WeChat, where a file often can't be kept. */
export function inWeChat(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
