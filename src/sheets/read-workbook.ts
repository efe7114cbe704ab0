import { delimiterOf } from './delimiter';
import type { Delimiter } from './delimiter-names';
import { decoded, type Encoding, saidEncoding } from './encoding';
import { fileKind, fromItsBegin } from './file-kind';
import { mostBytes } from './limits';
import { hasLostWords } from './lost-words';
import { withPlainMarks } from './plain-marks';
import { readPage } from './read-page';
import { readText } from './read-text';
import { readXlsx } from './read-xlsx';
import { readXmlBook } from './read-xml-book';
import { SheetError } from './sheet-error';
import type { Sheet, Workbook } from './workbook';

export interface ReadOptions {
  /** As a person chose it, for a text table; found out otherwise. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** How much is done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

const say = () => {};

/** Reads a table file, XLSX or CSV, a page or the XML of 2003, by what its bytes say, whatever it is called. Throws a SheetError, in Chinese. */
export async function readWorkbook(
  given: Uint8Array,
  fileName: string,
  { encoding, delimiter, onProgress = say }: ReadOptions = {},
): Promise<Workbook> {
  if (given.length > mostBytes) throw new SheetError('too-large');
  const bytes = fromItsBegin(given);
  const workbook = read(bytes, nameOf(fileName), encoding, delimiter, onProgress);
  if (!workbook.sheets.some(holdsSomething)) throw new SheetError('no-cells');
  onProgress(1);
  return workbook;
}

function read(
  bytes: Uint8Array,
  name: string,
  asked: Encoding | undefined,
  chosen: Delimiter | undefined,
  onProgress: (share: number) => void,
): Workbook {
  const format = fileKind(bytes);
  switch (format) {
    case 'xlsx':
      return { format, sheets: readXlsx(bytes, onProgress) };
    case 'text':
      return readCsv(bytes, name, asked, chosen, onProgress);
    case 'page':
    case 'xml-book': {
      const { encoding, text } = decoded(bytes, asked, saidEncoding(bytes));
      const sheets = format === 'page' ? readPage(text, name, onProgress) : readXmlBook(text, onProgress);
      return { format, encoding, sheets };
    }
    default:
      throw new SheetError(format);
  }
}

function readCsv(
  bytes: Uint8Array,
  name: string,
  asked: Encoding | undefined,
  chosen: Delimiter | undefined,
  onProgress: (share: number) => void,
): Workbook {
  const { encoding, text: given } = decoded(bytes, asked);
  if (hasLostWords(given)) throw new SheetError('lost-words');
  const text = chosen ? given : withPlainMarks(given);
  const delimiter = chosen ?? delimiterOf(text);
  return {
    format: 'csv',
    encoding,
    delimiter,
    sheets: [{ name, rows: readText(text, delimiter, onProgress) }],
  };
}

function nameOf(fileName: string): string {
  return fileName.replace(/.*[/\\]/, '').replace(/\.\w+$/, '');
}

function holdsSomething({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => typeof cell !== 'string' || cell.trim() !== ''));
}
