const one = '[一二三四五六七八九]';
const tens = `${one}?十${one}?`;
const hundreds = `${one}百(?:零${one}|${tens})?`;
const thousands = `${one}千(?:零${one}|零?${tens}|${hundreds})?`;
const said = new RegExp(`^(零|零?${one}|${tens}|${hundreds}|${thousands})(?:点([零一二三四五六七八九]+))?$`);

const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const otherForms = '〇○两壹贰叁肆伍陆柒捌玖拾佰仟點';
const plainForms = '零零二一二三四五六七八九十百千点';

/** What Chinese numerals say, in digits: 十八 is 18, 一百零五 is 105, 十七点五 is 17.5; undefined where that is not one number (一百五 is 150 to some). */
export function chineseNumber(typed: string): string | undefined {
  const read = typed.replace(/./g, (c) => plainForms[otherForms.indexOf(c)] ?? c);
  const [, whole, fraction] = said.exec(read) ?? [];
  if (whole === undefined) return undefined;
  let sum = 0;
  let digit = 0;
  for (const c of whole) {
    const unit = units[c];
    sum += unit === undefined ? 0 : (digit || 1) * unit;
    digit = unit === undefined ? digits.indexOf(c) : 0;
  }
  const behind = [...(fraction ?? '')].map((c) => digits.indexOf(c)).join('');
  return `${sum + digit}${behind && '.'}${behind}`;
}
