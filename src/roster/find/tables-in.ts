import type { Sheet } from '~/sheets/workbook';
import { findColumns } from './find-columns';
import { splitBeside } from './tables-beside';

/** The tables of a sheet that make one list: several where they stand side by side and are alike. */
export function tablesIn(sheet: Sheet): readonly [Sheet, ...Sheet[]] {
  const { headerRows, questions } = findColumns(sheet);
  const [beside] = questions;
  if (beside?.kind !== 'tables-beside' || !beside.alike) return [sheet];
  const [first = sheet, ...more] = splitBeside(sheet, beside.spans, headerRows);
  return [first, ...more];
}
