import type { SheetErrorKind } from './sheet-error';
import { entriesOf } from './zip-entries';

/** What the first bytes of files that are no tables for us say. */
const signatures: readonly (readonly [bytes: string, kind: SheetErrorKind])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['{\\rtf', 'document'],
  // Programs that keep an office's files locked on its own machines: Esafenet, Tipray.
  ['b\x14#e', 'locked-by-office'],
  ['%TSD-Header', 'locked-by-office'],
  // Tables that are text and not ours to read: SYLK, DIF.
  ['ID;P', 'not-a-table'],
  ['TABLE\r\n0,1\r\n', 'not-a-table'],
  ['TABLE\n0,1\n', 'not-a-table'],
];

/** What the names in a zip say of it, in this order. */
const inside: readonly (readonly [name: RegExp, kind: SheetErrorKind | 'xlsx'])[] = [
  [/xl\/workbook\.xml$/i, 'xlsx'],
  [/^xl\/workbook\.bin$/i, 'binary'],
  [/^(word|ppt)\//i, 'document'],
  [/^Index(\/.*\.iwa|\.zip)$/, 'numbers'],
  [/^(content\.xml|META-INF\/manifest\.xml)$/i, 'open-document'],
  // What such a package is, its parts say when it is read: they may have any names.
  [/^_rels\/\.rels|(^|\/)workbook[^/]*\.xml$/i, 'xlsx'],
];

/** The bytes of a package without the few that a program or a server put before it; others as they are. */
export function fromItsBegin(bytes: Uint8Array): Uint8Array {
  const at = latin(bytes.subarray(0, mostBefore)).indexOf('PK\x03\x04');
  return at > 0 ? bytes.subarray(at) : bytes;
}

const mostBefore = 64;

/** What holds a table. */
type TableKind = 'xlsx' | 'text' | 'page' | 'xml-book';

/** What kind of table a file is, or why it is not read. Throws a SheetError for a broken zip. */
export function fileKind(bytes: Uint8Array): TableKind | SheetErrorKind {
  if (bytes.length === 0) return 'empty';
  const head = bytes.subarray(0, 1024);
  const start = latin(head);
  if (start.startsWith('PK\x03') || start.startsWith('PK\x05')) return kindOfZip(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return holdsPackage(bytes) ? 'encrypted' : 'old-format';
  for (const [signature, kind] of signatures) if (start.startsWith(signature)) return kind;
  return isDBase(head) || isBinary(head) ? 'not-a-table' : kindOfText(start);
}

function kindOfZip(bytes: Uint8Array): 'xlsx' | SheetErrorKind {
  const names = entriesOf(bytes).map(({ name }) => name);
  for (const [name, kind] of inside) if (names.some((n) => name.test(n))) return kind;
  return 'archive';
}

const html =
  /^(?:<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|title|body|meta|style|script|link|base|div|center|span|p|b|strong|font|h\d|br|form|table|caption|colgroup|thead|tbody|tr|td|th)\b/;
/** What other texts begin with that are no tables for us. */
const texts: readonly (readonly [start: RegExp, kind: SheetErrorKind])[] = [
  // A page that a browser or Excel saved in one file, as mail.
  [/^([\w-]+:.*\r?\n)*mime-version:/, 'mail'],
  [/^[{[]\s*["{[]/, 'data'],
  [/^begin:v(card|calendar)\r?\n/, 'cards'],
  // A table of LibreOffice or of WPS as one XML text.
  [/<\?xml[\s\S]*<(office:document|uof:uof)\b/, 'open-document'],
];

/** What a text says it is by how it begins. */
export function kindOfText(start: string): TableKind | SheetErrorKind {
  const text = start
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .trimStart()
    .toLowerCase();
  for (const [begin, kind] of texts) if (begin.test(text)) return kind;
  if (html.test(text)) return 'page';
  if (text.startsWith('<?xml')) return text.includes('<html') ? 'page' : 'xml-book';
  return text.startsWith('<workbook') ? 'xml-book' : 'text';
}

/** A dBase table begins with its kind, a year, a month and a day, then counts; two bytes of it are kept free. */
function isDBase(head: Uint8Array): boolean {
  const [kind = 0, , month = 0, day = 0] = head;
  return (
    [0x03, 0x30, 0x83, 0xf5].includes(kind) && month < 13 && day < 32 && head[12] === 0 && head[13] === 0
  );
}

/** Whether there is more of what no text holds than some slips; half of UTF-16 is NUL, so that alone says little, and what a text is filled up with nothing. */
function isBinary(start: Uint8Array): boolean {
  let { length } = start;
  while (start[length - 1] === 0) length--;
  let strange = 0;
  let nulls = 0;
  for (let i = 0; i < length; i++) {
    const byte = start[i] as number;
    if (byte === 0) nulls++;
    else if (byte < 9 && !isHalfOfChinese(start[i ^ 1])) strange++;
  }
  return length === 0 || (strange > 4 && strange > length / 50) || nulls > length * 0.6;
}

/** In UTF-16 丁 is 4E 01 and 、 30 01. */
function isHalfOfChinese(other = 0): boolean {
  return other === 0x30 || (other >= 0x4e && other <= 0x9f);
}

/** The stream that a workbook locked with a password keeps its content in. */
const lockedStream = Array.from('EncryptedPackage', (c) => `${c}\0`).join('');

function holdsPackage(bytes: Uint8Array): boolean {
  const first = lockedStream.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (latin(bytes.subarray(at, at + lockedStream.length)) === lockedStream) return true;
  }
  return false;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => String.fromCharCode(b)).join('');
}
