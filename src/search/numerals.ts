const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Chinese numerals that count something as digits: 百分之一点五 to 1.5%, 七十二学时 to 72学时. Ordinals stay: 十二、, 第十二条. */
export function numeralsToDigits(text: string): string {
  return text
    .replace(/百分之([零一二两三四五六七八九十百点]+)/g, (_, n: string) => `${value(n)}%`)
    .replace(
      /(?:[二〇零一三四五六七八九]{4}(?=年)|(?:二[〇零]|一九)[〇零一二三四五六七八九]{2}(?=公需|度|的))/g,
      figures,
    )
    .replace(
      /[零一二两三四五六七八九十百千]{2,}(?![零一二两三四五六七八九十百千、)条款段项点章节部])/g,
      (n) => (isNumber(n) ? String(value(n)) : n),
    );
}

/** Chinese figures one by one as digits: 二〇一八 to 2018. */
export function figures(numeral: string): string {
  return [...numeral.replace(/〇/g, '零')].map((c) => digits.indexOf(c)).join('');
}

const one = '[一二两三四五六七八九]';
const number = new RegExp(`^(?:${one}千)?(?:零?${one}百)?(?:零?${one}?十)?(?:零?${one})?$`);

/** Whether a numeral counts with 十, 百 or 千: 九十, and neither 三五 nor 十五五. */
function isNumber(numeral: string): boolean {
  return /[十百千]/.test(numeral) && number.test(numeral);
}

function value(numeral: string): number {
  const [whole = '', fraction] = numeral.split('点');
  return fraction === undefined ? integer(whole) : Number(`${integer(whole)}.${figures(fraction)}`);
}

/** A whole number in Chinese numerals: 二百零七. */
export function integer(numeral: string): number {
  let total = 0;
  let digit = 0;
  let last = 1;
  for (const char of numeral.replace(/两/g, '二')) {
    const unit = units[char];
    if (unit === undefined) {
      digit = digits.indexOf(char);
    } else {
      total += (digit || 1) * unit;
      last = unit;
      digit = 0;
    }
  }
  // 二百七 is 270: a last digit without a unit counts the next unit down.
  return total + (last >= 100 && !numeral.includes('零') ? (digit * last) / 10 : digit);
}
