import { delimiterOf } from './delimiter';
import type { Delimiter } from './delimiter-names';
import { decoded, type Encoding } from './encoding';
import { fileKind, fromItsBegin } from './file-kind';
import { mostBytes } from './limits';
import { withPlainMarks } from './plain-marks';
import { readText } from './read-text';
import { readXlsx } from './read-xlsx';
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

/** Reads a table file, XLSX or CSV, by what its bytes say, whatever it is called. Throws a SheetError, in Chinese. */
export async function readWorkbook(
  given: Uint8Array,
  fileName: string,
  { encoding, delimiter, onProgress = say }: ReadOptions = {},
): Promise<Workbook> {
  if (given.length > mostBytes) throw new SheetError('too-large');
  const bytes = fromItsBegin(given);
  const kind = fileKind(bytes);
  if (kind !== 'xlsx' && kind !== 'text') throw new SheetError(kind);
  const workbook =
    kind === 'xlsx'
      ? ({ format: 'xlsx', sheets: readXlsx(bytes, onProgress) } as const)
      : readCsv(bytes, nameOf(fileName), encoding, delimiter, onProgress);
  if (!workbook.sheets.some(holdsSomething)) throw new SheetError('no-cells');
  onProgress(1);
  return workbook;
}

function readCsv(
  bytes: Uint8Array,
  name: string,
  asked: Encoding | undefined,
  chosen: Delimiter | undefined,
  onProgress: (share: number) => void,
): Workbook {
  const { encoding, text: given } = decoded(bytes, asked);
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
  return fileName.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
}

function holdsSomething({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => typeof cell !== 'string' || cell.trim() !== ''));
}
