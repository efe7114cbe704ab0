import { utf8 } from './tree.ts';

/** What the page is called that a clerk opens: it leads to the first page. The download page says it too. */
export const entryName = (site: string) => `打开-${site}.html`;

export const entryPage = (site: string) =>
  utf8(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<meta http-equiv="refresh" content="0;url=files/index.html">
<title>${site}</title>
</head>
<body><p><a href="files/index.html">打开${site}</a></p></body>
</html>
`);

/** A text that Notepad shows right: with a byte-order mark and its line ends. */
function note(lines: string): Uint8Array {
  return utf8(`\ufeff${lines.trim().replace(/\n/g, '\r\n')}\r\n`);
}

export const usbNote = (site: string) =>
  note(`
${site} 单机版

怎样打开
  1. 先把压缩包全部解压出来，不要在压缩包里面直接点开。
  2. 双击“${entryName(site)}”。不用安装，不用联网，放在U盘里也可以。
  3. 打不开时，用 Chrome、Edge 或 360 浏览器（极速模式）打开它。不要用 IE。

怎样搬动
  files 文件夹和“${entryName(site)}”要放在一起，一起复制。

填的内容在哪里
  只留在这台电脑的浏览器里，不写进U盘，也不上传。换一台电脑就看不到；
  自查的答案可以用“复制链接”存成文字，学习记录和名单结果可以导出成文件。

怎样更新
  下载新的压缩包，把 files 文件夹整个换掉。
`);

export const siteNote = (site: string) =>
  note(`
${site} 网站包

怎样放
  把 jijiao 文件夹放到任何网页服务器的任何目录下，例如内网的
  http://10.0.0.8/renshi/jijiao/。文件夹可以改名，不用重新生成，普通 HTTP 也可以。
  服务器要把“文件夹/”打开成其中的 index.html，这是各种服务器原来的样子。

怎样更新
  用新的 jijiao 文件夹整个换掉旧的。

不放网页服务器也能用的，是单机版。
`);
