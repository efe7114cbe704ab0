import { longestRecord } from '~/rules/record/record-json';
import { decoded } from '~/sheets/encoding';
import { fileKind } from '~/sheets/file-kind';
import { codeReader, noReader } from './code-reader';
import type { Given } from './given';

/** What a file holds: a text, the links of codes on a picture, or one sentence on why it is no record. */
export type Opened = Pick<Given, 'file' | 'problem'> & { readonly links?: readonly string[] };

/** Reads a file somebody opened. */
export async function opened(file: File): Promise<Opened> {
  const name = file.name.length > 40 ? `${file.name.slice(0, 40)}…` : file.name;
  const rightOne = '请打开“年度小结”里保存的、名字以 .json 结尾的文件，或者二维码的照片';
  if (file.type.startsWith('image/')) return pictured(file, name);
  if (file.size > 4 * longestRecord) {
    const size = (file.size / 1_000_000).toFixed(1);
    return {
      problem: `“${name}”有${size}MB，一份记录不会超过${(4 * longestRecord) / 1_000_000}MB。${rightOne}。`,
    };
  }
  if (file.size === 0) return { problem: `“${name}”是空的。${rightOne}。` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isText(bytes)) return { file: { name, text: decoded(bytes).text } };
    return { problem: `“${name}”不是文字，像是表格、图片或压缩包。${rightOne}。` };
  } catch {
    return { problem: `“${name}”打不开：可能被移走了，或者别的程序正在用它。请关掉那个程序，再选一次。` };
  }
}

/** Bytes of the biggest picture that is read: a phone's photograph has up to about 20 million. */
const mostOfPicture = 40_000_000;

/** What the codes in a photograph or a scan of the sheet hold. */
async function pictured(file: File, name: string): Promise<Opened> {
  const better = '请把纸放平、光线亮一些，一次拍一个二维码，拍满画面';
  if (file.size > mostOfPicture)
    return { problem: `图片“${name}”有${Math.round(file.size / 1_000_000)}MB，太大了。请拍小一些的再打开。` };
  const reader = await codeReader();
  if (!reader) return { problem: noReader };
  try {
    const links = await reader.recordCodesInFile(file);
    if (links.length > 0) return { links };
    return { problem: `图片“${name}”里没有找到年度小结的二维码。${better}。` };
  } catch {
    return { problem: `图片“${name}”打不开，可能这个浏览器不支持这种格式。请存成 JPG 或 PNG 再打开。` };
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    // A record is JSON, which is no table.
    return ['text', 'data'].includes(fileKind(bytes));
  } catch {
    return false;
  }
}
