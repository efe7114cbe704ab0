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
