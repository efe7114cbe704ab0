import { longestRecord } from '~/rules/record-json';
import { decoded } from '~/sheets/encoding';
import { fileKind } from '~/sheets/file-kind';
import type { Given } from './Give';

/** A file somebody opened as text, or one sentence on why it is no record. */
export async function opened(file: File): Promise<Pick<Given, 'file' | 'problem'>> {
  const name = file.name.length > 40 ? `${file.name.slice(0, 40)}…` : file.name;
  const rightOne = '请打开“年度小结”里保存的、名字以 .json 结尾的文件';
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

function isText(bytes: Uint8Array): boolean {
  try {
    return fileKind(bytes) === 'text';
  } catch {
    return false;
  }
}
