/** The code that looks at pictures comes when there is one, with the library in it; nothing when it can't be had. */
export const codeReader = () => import('./read-codes').catch(() => undefined);

/** What to do then. */
export const noReader =
  '读二维码的程序没有取到，可能是网络断了，和图片、相机无关。联上网以后重新打开这一页再试；也可以打开记录文件，或者粘贴记录文字、二维码里的链接。';
