import { chineseNumber } from '~/rules/duty/chinese-number';

/** Whether words name a figure: in digits, or in Chinese numerals, 三十学时 as well as 30学时. */
export function namesFigure(words: string, figure: number | string): boolean {
  return (
    new RegExp(`(^|[^\\d.])${figure}([^\\d.]|$)`).test(words) ||
    (words.match(/[零〇一二两三四五六七八九十百千点]+/g) ?? []).some(
      (numeral) => chineseNumber(numeral) === String(figure),
    )
  );
}
