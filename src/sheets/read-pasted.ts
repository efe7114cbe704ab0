import { delimiterOf } from './delimiter';
import { kindOfText } from './file-kind';
import { withPlainMarks } from './plain-marks';
import { readPage } from './read-page';
import { readText } from './read-text';
import { SheetError } from './sheet-error';
import type { Workbook } from './workbook';

/** Cells pasted from Excel or WPS, or lines of CSV. Throws a SheetError when there is nothing, or too much. */
export function readPasted(pasted: string): Workbook {
  if (pasted.trim() === '') throw new SheetError('no-cells');
  const kind = kindOfText(pasted.slice(0, 1024));
  if (kind === 'data' || kind === 'cards') throw new SheetError(kind);
  if (kind === 'page' && /<t[dh]\b/i.test(pasted)) {
    return { format: 'pasted', sheets: readPage(pasted, name, () => {}) };
  }
  const text = withPlainMarks(withoutQuoteMarks(pasted));
  const delimiter = text.includes('\t') ? '\t' : delimiterOf(text);
  const rows = readText(text, delimiter, () => {});
  return { format: 'pasted', delimiter, sheets: [{ name, rows }] };
}

const name = '粘贴的表格';

/** A text as it was before a mail program put > before each line. */
function withoutQuoteMarks(text: string): string {
  const lines = text.split('\n');
  const isQuoted = lines.every((line) => /^\s*(>|$)/.test(line));
  return isQuoted ? lines.map((line) => line.replace(/\s*> ?/, '')).join('\n') : text;
}
