import { inWeChat } from './in-wechat';
import { saveFile } from './save-file';

const elsewhere = '点右上角“…”，选“在浏览器打开”';

/**
 * Hands a file to the browser and returns what can be said of it: whether it was kept is never known here,
 * and WeChat seldom keeps one. Another way is named where the page has one (“复制文字”).
 */
export function handOver(name: string, content: Blob, otherWay?: string): string {
  saveFile(name, content);
  return keepingSays(name, otherWay);
}

/** What can be said of a file that was handed to the browser. */
export function keepingSays(name: string, otherWay?: string): string {
  if (!inWeChat()) return `已交给浏览器保存：“${name}”，一般在“下载”文件夹里。`;
  const or = otherWay === undefined ? '' : `；或者用${otherWay}`;
  return `微信里常常存不下文件。没有存到的话，请${elsewhere}，再存一次${or}。`;
}

/** Prints, the page where nothing else is given; returns what to do instead where printing does nothing. */
export function printOrSay(printing: () => void = () => print()): string {
  if (inWeChat()) return `微信里打印不了：请${elsewhere}，再打印。`;
  printing();
  return '';
}
