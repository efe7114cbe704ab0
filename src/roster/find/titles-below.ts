import { type Cell, textOf } from '~/sheets/cell';
import type { Sheet } from '~/sheets/workbook';
import type { YearWords } from './list-year';

export type TitlesBelow = Pick<YearWords, 'below' | 'elsewhere'>;

/**
 * What stands alone in a row below the headings and tells of a year: a title between them and the people, or a line at the end, where a day may stand beside who signed.
 * One right below the headings is over all; one among the people, or over another table, may not be of everybody.
 */
export function titlesBelow({ rows, elsewhere = [] }: Sheet, headerRows: number): TitlesBelow {
  const below: string[] = [];
  const among: string[] = [];
  const first = rows.findIndex((row, i) => i >= headerRows && holdsFigure(row));
  let last = rows.length - 1;
  while (last > first && !holdsFigure(rows[last] as readonly Cell[])) last--;
  for (let i = headerRows; i < rows.length && below.length + among.length < most; i++) {
    const filled = (rows[i] ?? []).filter((cell) => textOf(cell).trim() !== '');
    const text = textOf(filled[0]);
    if (filled.length > 1 && i >= rows.length - atFoot) below.push(...filled.map(textOf).filter(isDated));
    if (filled.length !== 1 || !/年|\d{4}/.test(text)) continue;
    if (i === headerRows) return { below: [text], elsewhere };
    (i > first && i < last ? among : below).push(text);
  }
  return { below, elsewhere: [...among, ...elsewhere] };
}

const most = 100;
const atFoot = 10;

/** Somebody's row has a figure beside something else. */
function holdsFigure(row: readonly Cell[]): boolean {
  const texts = row.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  return texts.length > 1 && texts.some((text) => /^\d+(\.\d+)?$/.test(text));
}

/** 填表日期：2023年12月30日 */
function isDated(text: string): boolean {
  return /(日期|时间|年度|年份)[:：].*(年|\d{4})/.test(text);
}
