import { strFromU8, strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from './cell';
import { markCells, unmarked } from './marked-cells';
import { fillMerged, spannedRows } from './merged-cells';
import { unneutral } from './neutral';
import { NumberText, numberCell } from './number-cell';
import { numberCells } from './numbered-cells';
import { SheetError } from './sheet-error';
import { sheetPaths } from './sheet-paths';
import { checkSize } from './sheet-size';
import { type ShownAs, shownAs } from './shown-as';
import { unzip } from './unzip';
import type { Sheet } from './workbook';

/** The sheets of an XLSX. Throws a SheetError when it is broken, locked, or holds too much. */
export async function readXlsx(bytes: Uint8Array, onProgress: (share: number) => void): Promise<Sheet[]> {
  const files = unzip(bytes, isTablePart);
  onProgress(0.2);
  const prepared = prepare(files);
  onProgress(0.4);
  try {
    const sheets = await readXlsxFile(prepared, { parseNumber: (read) => new NumberText(read), trim: false });
    onProgress(0.9);
    const paths = sheetPaths(files);
    return sheets.map(({ sheet, data }, i) => {
      const rows = data.map((row) => row.map(cellOf));
      const xml = files.get(paths[i] ?? '');
      return { name: sheet, rows: fillMerged(rows, xml), spanned: spannedRows(xml) };
    });
  } catch (cause) {
    throw new SheetError('broken', { cause });
  }
}

function isTablePart(name: string): boolean {
  return (
    /^xl\/.*\.xml(\.rels)?$/.test(name) &&
    !/\/(theme|drawings|charts|media|pivot\w+|externalLinks|comments\w*)\b/.test(name)
  );
}

/** The same workbook, stored without packing, its sheets with their marks. */
function prepare(files: Map<string, Uint8Array>): ArrayBuffer {
  const styles = files.get('xl/styles.xml');
  const shown = styles ? shownAs(strFromU8(styles)) : new Map<string, ShownAs>();
  const parts: Record<string, Uint8Array> = {};
  for (const [name, file] of files) {
    parts[name] =
      name.startsWith('xl/worksheets/') && name.endsWith('.xml') ? prepareSheet(file, shown) : file;
  }
  const { buffer, byteOffset, byteLength } = zipSync(parts, { level: 0 });
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function prepareSheet(file: Uint8Array, shown: ReadonlyMap<string, ShownAs>): Uint8Array {
  const xml = new TextDecoder().decode(file);
  const numbered = numberCells(xml);
  checkSize(numbered);
  const marked = markCells(numbered, shown);
  return marked === xml ? file : strToU8(marked);
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return unmarked(unneutral(value));
  if (value instanceof NumberText) return numberCell(value.read);
  return value instanceof Date ? dayText(value) : String(value).toUpperCase();
}

function dayText(moment: Date): Cell {
  if (Number.isNaN(moment.getTime())) return { problem: 'error', read: '' };
  const text = moment.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
