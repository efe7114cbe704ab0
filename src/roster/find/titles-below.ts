import { textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';

/** What stands alone in a row below the headings and tells of a year: a title between them and the people, or a line at the end, where a day may stand beside who signed. One right below the headings is over all. */
export function titlesBelow({ rows }: Sheet, headerRows: number): string[] {
  const found: string[] = [];
  for (let i = headerRows; i < rows.length && found.length < most; i++) {
    const filled = (rows[i] ?? []).filter((cell) => textOf(cell).trim() !== '');
    const text = textOf(filled[0]);
    if (filled.length > 1 && i >= rows.length - atFoot) found.push(...filled.map(textOf).filter(isDated));
    if (filled.length !== 1 || !/年|\d{4}/.test(text)) continue;
    if (i === headerRows) return [text];
    found.push(text);
  }
  return found;
}

const most = 100;
const atFoot = 10;

/** 填表日期：2023年12月30日 */
function isDated(text: string): boolean {
  return /(日期|时间|年度|年份)[:：].*(年|\d{4})/.test(text);
}
