const numerals = '零〇○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟';
const digits = '\\d０-９\\s\\u3000';
const units = '[学學][时時分]|小[时時]|[课課][时時]|[个個]';
const known = new RegExp(`[${digits}]+|${units}`);
const knownInWords = new RegExp(`[${digits}${numerals}]+|${units}`);

/**
 * The first sign in an answer that keeps it from being one number, a blank for blanks inside it; undefined where it
 * has no digits, nor any numeral beside such a sign.
 */
export function strangeSign(typed: string): string | undefined {
  const hasDigits = /[\d０-９]/.test(typed);
  if (!hasDigits && !new RegExp(`[${numerals}]|\\p{N}`, 'u').test(typed)) return undefined;
  const sign = typed.split(hasDigits ? known : knownInWords).find((part) => part !== '');
  if (sign !== undefined) return sign;
  return hasDigits || /\s/.test(typed) ? ' ' : undefined;
}
