import type { Workbook } from '~/sheets/workbook';
import { type FoundColumns, findColumns, knownIn } from './find-columns';

export interface FoundList {
  /** The sheet that looks most like a staff list, from 0. */
  readonly sheet: number;
  readonly found: FoundColumns;
  /** Other sheets that could be lists too, so that none is left out unsaid. */
  readonly others: readonly number[];
}

/** Finds the staff list among the sheets of a workbook; of two as good the first. */
export function findList({ sheets }: Workbook): FoundList {
  const all = sheets.map(findColumns);
  let sheet = 0;
  all.forEach((found, i) => {
    if (knownIn(found) > knownIn(all[sheet] as FoundColumns)) sheet = i;
  });
  const others = all.flatMap((found, i) => (i !== sheet && found.headerRows > 0 ? [i] : []));
  return { sheet, found: all[sheet] ?? findColumns({ name: '', rows: [] }), others };
}
