import { Zip, ZipDeflate } from 'fflate';
import { columnLetters } from './column-letters';
import { neutral } from './neutral';
import type { Written } from './write-csv';
import {
  contentTypes,
  packageRels,
  sheetHead,
  sheetTail,
  styles,
  workbookPart,
  workbookRels,
  xmlText,
} from './xlsx-parts';

export interface SheetToWrite {
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: Iterable<readonly Written[]>;
  /** In characters. */
  readonly widths?: readonly number[];
}

/** An XLSX file: numbers as numbers, everything else, an id too, as text; nothing that could run as a formula. */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Blob> {
  const steps = writingXlsx(sheets);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same file written some rows at a time; tells how many are done. */
export function* writingXlsx(sheets: readonly SheetToWrite[]): Generator<number, Blob> {
  const { add, blob } = newPackage();
  const shared = new Shared();
  add('[Content_Types].xml')(contentTypes(sheets.length), true);
  add('_rels/.rels')(packageRels, true);
  add('xl/workbook.xml')(workbookPart(sheets.map(({ name }) => name)), true);
  add('xl/_rels/workbook.xml.rels')(workbookRels(sheets.length), true);
  add('xl/styles.xml')(styles, true);
  let done = 0;
  for (const [i, { rows, widths = [] }] of sheets.entries()) {
    const write = add(`xl/worksheets/sheet${i + 1}.xml`);
    let xml = sheetHead(widths);
    let row = 0;
    for (const cells of rows) {
      xml += rowXml(cells, ++row, shared);
      if (++done % slice > 0) continue;
      write(xml);
      xml = '';
      yield done;
    }
    write(xml + sheetTail, true);
  }
  const write = add('xl/sharedStrings.xml');
  for (const xml of shared.parts()) {
    write(xml);
    yield done;
  }
  write('</sst>', true);
  return blob();
}

const slice = 500;

/** A package whose parts are packed as they are written; each is ended before the next. */
function newPackage() {
  const chunks: BlobPart[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  return {
    add(name: string) {
      const part = new ZipDeflate(name, { level: 1 });
      zip.add(part);
      return (xml: string, last = false) => part.push(encoder.encode(xml), last);
    },
    blob() {
      zip.end();
      return new Blob(chunks, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    },
  };
}

/** Each text once, for what a long list says is much the same in every row. */
class Shared {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  *parts(): Generator<string> {
    let xml =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    let count = 0;
    for (const text of this.places.keys()) {
      xml += `<si><t xml:space="preserve">${xmlText(neutral(text).slice(0, mostCharacters))}</t></si>`;
      if (++count % 10_000 > 0) continue;
      yield xml;
      xml = '';
    }
    yield xml;
  }
}

const mostCharacters = 32_767;

function rowXml(cells: readonly Written[], row: number, shared: Shared): string {
  const [number, text] = row === 1 ? ['2', '3'] : ['0', '1'];
  let xml = `<row r="${row}">`;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Written;
    if (cell === '') continue;
    const place = lettersOf(i) + row;
    xml +=
      typeof cell === 'number'
        ? `<c r="${place}" s="${number}"><v>${cell}</v></c>`
        : `<c r="${place}" s="${text}" t="s"><v>${shared.placeOf(cell)}</v></c>`;
  }
  return `${xml}</row>`;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  letters[column] ??= columnLetters(column);
  return letters[column];
}
