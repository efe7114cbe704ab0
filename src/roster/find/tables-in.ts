import type { Sheet } from '~/sheets/workbook';
import { findColumns } from './find-columns';
import { splitBeside } from './tables-beside';

/** The tables of a sheet that make one list: several where they stand side by side and are alike. */
export function tablesIn(sheet: Sheet): readonly [Sheet, ...Sheet[]] {
  const { headerRows, questions } = findColumns(sheet);
  for (const question of questions) {
    if (question.kind !== 'tables-beside' || !question.alike) continue;
    const [first, ...more] = splitBeside(sheet, question.spans, headerRows);
    if (first) return [first, ...more];
  }
  return [sheet];
}
