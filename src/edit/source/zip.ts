import { manifestName } from '~/changeset/packed';
import { type Found, mostBytes } from '~/edit/content/in-folder';
import { SheetError } from '~/sheets/sheet-error';
import { type Unzip, unzipper } from '~/sheets/unzip';
import { type Entry, entriesOf } from '~/sheets/zip-entries';

/** The most that the texts of a zip may come to, in bytes. */
const mostText = 100 * 1024 * 1024;

/** What is no text of content, wherever in a project it stands. */
const passedOver = /(^|\/)(node_modules|\.git|dist)\/|(^|\/)__MACOSX\//;

/** The files in a zip that stand in a content folder, or all where none does. Throws an Error in Chinese for what is no zip. */
export function filesInZip(zip: Uint8Array): Found[] {
  try {
    const unzip = unzipper(mostText);
    const all = entriesOf(zip).filter((entry) => !entry.name.endsWith('/') && !passedOver.test(entry.name));
    // A package of changes says what it is beside its content.
    const inContent = all.filter(({ name }) => name === manifestName || /(^|\/)content\//.test(name));
    return (inContent.length > 0 ? inContent : all).map((entry) => foundIn(entry, unzip));
  } catch (error) {
    if (error instanceof SheetError) throw new Error(`这个 zip 打不开：${whyNot(error)}`);
    throw error;
  }
}

function whyNot({ kind }: SheetError): string {
  if (kind === 'encrypted') return '它加了密码。请存成不加密码的 zip 再打开。';
  if (kind === 'bomb')
    return `里面的文字超过 ${mostText / 1024 / 1024} MB，不像本站的内容。请只把 content 文件夹压成 zip。`;
  return '它不是完整的 zip，可能没有传完，或者只是改了名。请重新压一份再打开。';
}

/** A file of a zip; one that is too big for content is named and not unpacked further, whatever it says of itself. */
function foundIn(entry: Entry, unzip: Unzip): Found {
  const path = entry.name;
  if (entry.declared > mostBytes) return { path, size: entry.declared };
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    unzip(entry, (piece) => {
      size += piece.length;
      if (size > mostBytes) throw new SheetError('bomb');
      pieces.push(piece.slice());
    });
  } catch (error) {
    if (size > mostBytes) return { path, size };
    throw error;
  }
  return { path, size, bytes: joined(pieces, size) };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
