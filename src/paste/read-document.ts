import { decoded, encodingNames } from '~/sheets/encoding';
import { SheetError } from '~/sheets/sheet-error';
import { unzipper } from '~/sheets/unzip';
import { entriesOf } from '~/sheets/zip-entries';
import { docxText } from './docx-text';

/** The most that is read of a document, packed and unpacked, in bytes. */
const mostBytes = 20 * 1024 * 1024;

/** A document's text, with what could not be taken along; or why it can't be read. */
export type DocumentReading =
  | { readonly kind: 'text'; readonly text: string; readonly notes: readonly string[] }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a .txt or .docx by its bytes, whatever it is called. */
export function readDocument(bytes: Uint8Array): DocumentReading {
  if (bytes.length === 0) return no('这个文件是空的。');
  if (bytes.length > mostBytes)
    return no(`这个文件超过${mostBytes / 1024 / 1024}MB，不像一份公文，请只留文字再试。`);
  if (startsWith(bytes, [0x50, 0x4b])) return readDocx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return no('这是旧格式的文档（.doc 或 .wps），请用 Word 或 WPS 打开，另存为 .docx 再试。');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    return no('这是 PDF，请把里面的文字复制出来粘贴，或者另存为 .docx、.txt 再试。');
  const { encoding, text } = decoded(bytes);
  if (text.includes('\0')) return no('这不是文字文件，请存成 .txt 或 .docx 再试。');
  return {
    kind: 'text',
    text,
    notes: encoding === 'utf-8' ? [] : [`按 ${encodingNames[encoding]} 编码读的`],
  };
}

function readDocx(bytes: Uint8Array): DocumentReading {
  try {
    const entry = entriesOf(bytes).find((e) => /^word\/document\d*\.xml$/.test(e.name));
    if (!entry) return no('这不是 Word 文档（.docx），里面没有正文。请存成 .docx 或 .txt 再试。');
    const decoder = new TextDecoder();
    let xml = '';
    unzipper(10 * mostBytes)(entry, (piece) => {
      xml += decoder.decode(piece, { stream: true });
    });
    return { kind: 'text', ...docxText(xml + decoder.decode()) };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return no('这个文档不完整或者加了密码，读不出来。请重新存一份 .docx 或 .txt 再试。');
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function no(why: string): DocumentReading {
  return { kind: 'unreadable', why };
}
