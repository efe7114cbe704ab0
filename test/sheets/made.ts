import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { readWorkbook } from '~/sheets/read-workbook';
import { SheetError } from '~/sheets/sheet-error';
import type { Sheet } from '~/sheets/workbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an XLSX with one sheet of these rows, as Excel lays them out. */
export function xlsxParts(sheetData: string, styles = '', after = ''): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles || '<cellXfs><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`,
  };
}

export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files));
}

/** The same zip with every length and place of its directory in 64 bits (ZIP64). */
export function wide(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const named = at + 46 + view.getUint16(at + 28, true);
    const header = [...zip.slice(at, named)];
    const values = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    for (const field of [20, 24, 42]) header.splice(field, 4, 255, 255, 255, 255);
    header.splice(30, 2, ...bytesOf(36, 2));
    // Another field comes first, as programs write one for the time.
    const extra = [...bytesOf(0x5455, 2), ...bytesOf(4, 2), 1, 2, 3, 4];
    directory.push(
      ...header,
      ...extra,
      ...bytesOf(1, 2),
      ...bytesOf(24, 2),
      ...values.flatMap((v) => bytesOf(v, 8)),
    );
    at = named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const end64 = [
    ...[...bytesOf(0x06064b50, 4), ...bytesOf(44, 8), ...bytesOf(45, 2), ...bytesOf(45, 2), ...bytesOf(0, 8)],
    ...[count, count, directory.length, start].flatMap((v) => bytesOf(v, 8)),
  ];
  const locator = [
    ...bytesOf(0x07064b50, 4),
    ...bytesOf(0, 4),
    ...bytesOf(start + directory.length, 8),
    1,
    0,
    0,
    0,
  ];
  const last = [...bytesOf(0x06054b50, 4), 0, 0, 0, 0, ...Array(12).fill(255), 0, 0];
  return Uint8Array.from([...zip.slice(0, start), ...directory, ...end64, ...locator, ...last]);
}

function bytesOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, i) => Math.floor(value / 256 ** i) % 256);
}

/** An XLSX of one row, its cells as XML. */
export function rowOf(...cells: string[]): Uint8Array {
  return zipped(xlsxParts(`<row r="1">${cells.join('')}</row>`));
}

export function encoded(text: string, encoding: string, mark = false): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding, { addBOM: mark }));
}

export async function firstSheet(bytes: Uint8Array, name = '名单'): Promise<Sheet> {
  return (await readWorkbook(bytes, name)).sheets[0] as Sheet;
}

/** The kind of SheetError a file is refused with, or nothing; any other error is thrown. */
export async function refusal(bytes: Uint8Array, name = '名单'): Promise<string | undefined> {
  try {
    await readWorkbook(bytes, name);
    return undefined;
  } catch (error) {
    if (error instanceof SheetError) return error.kind;
    throw error;
  }
}
