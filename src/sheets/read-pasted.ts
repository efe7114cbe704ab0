import { delimiterOf } from './delimiter';
import { withPlainMarks } from './plain-marks';
import { readText } from './read-text';
import { SheetError } from './sheet-error';
import type { Workbook } from './workbook';

/** Cells pasted from Excel or WPS, or lines of CSV. Throws a SheetError when there is nothing, or too much. */
export function readPasted(pasted: string): Workbook {
  if (pasted.trim() === '') throw new SheetError('no-cells');
  const text = withPlainMarks(pasted);
  const delimiter = text.includes('\t') ? '\t' : delimiterOf(text);
  const rows = readText(text, delimiter, () => {});
  return { format: 'pasted', delimiter, sheets: [{ name: '粘贴的表格', rows }] };
}
