import { cellStyles } from './cell-styles';
import { fillMerged, spannedRows } from './merged-cells';
import { packageParts } from './package-parts';
import { sharedStrings } from './shared-strings';
import { sheetReader } from './sheet-reader';
import { withoutStaleZeros } from './stale-zeros';
import type { Sheet } from './workbook';
import { workbookParts } from './workbook-parts';

/** The sheets of an XLSX in their order. Throws a SheetError when it is broken, locked, or holds too much. */
export function readXlsx(bytes: Uint8Array, onProgress: (share: number) => void): Sheet[] {
  const parts = packageParts(bytes);
  const { sheets, strings, styles, from1904, stale } = workbookParts(parts);
  let read = 0;
  onProgress(0);
  const onPacked = (packed: number) => {
    read += packed;
    onProgress((0.99 * read) / whole);
  };
  const is = (path: string | undefined): path is string =>
    path !== undefined && parts.find(path) !== undefined;
  const paths = [strings, styles, ...sheets.map(({ path }) => path)].filter(is);
  const whole = paths.reduce((sum, path) => sum + parts.size(path), 0);
  const common = {
    from1904,
    stale,
    styles: is(styles) ? cellStyles(parts, styles, onPacked) : [],
    strings: is(strings) ? sharedStrings(parts, strings, onPacked) : [],
  };
  const found = sheets.map(({ name, path, hidden }) => {
    const { events, done } = sheetReader(common);
    parts.read(path, events, onPacked);
    return { name, hidden, ...done() };
  });
  withoutStaleZeros(found);
  return found.map(({ name, hidden, rows, merges, hiddenRows, struckRows, hiddenColumns }) => {
    fillMerged(rows, merges);
    return { name, rows, spanned: spannedRows(merges), hidden, hiddenRows, struckRows, hiddenColumns };
  });
}
