/** A quarter, a half of a year, a third or the end of a month as the months and days it is: 2025年第一季度 is 2025年1月至3月. */
export function inMonths(text: string): string {
  return quartersIn(text)
    .replace(/Q(\d) ?(20\d\d)年?/, '$2Q$1')
    .replace(/(20\d\d)(?:年度?)?[-/. ]?Q(\d)(?:(?:至|到|[-~～—–、])Q(\d))?/, (_, year, first, last = first) =>
      months(year, first * 3 - 2, last * 3),
    )
    .replace(/(20\d\d)(?:年度?)?上半年/, (_, year) => months(year, 1, 6))
    .replace(/(20\d\d)(?:年度?)?下半年/, (_, year) => months(year, 7, 12))
    .replace(/(20\d\d)年{0,2}[底末]/, '$1年12月')
    .replace(/(\d)月份?上旬/g, '$1月1日至10日')
    .replace(/(\d)月份?中旬/g, '$1月11日至20日')
    .replace(/(\d)月份?(?:下旬|底|末)/g, '$1月');
}

function months(year: string, first: number, last: number): string {
  return `${year}年${first}月至${last}月`;
}

const numerals = '一二三四';

/** Every quarter as Q1: 第一季度, 1季度, 一、二季度. */
function quartersIn(text: string): string {
  return text
    .replace(/第?([一二三四1-4])季度?|q([1-4])/gi, (_, said, n = said) => `Q${numerals.indexOf(n) + 1 || n}`)
    .replace(/Q?第?([一二三四1-4])(?=(?:至|到|[-~～—–、])Q\d)/, (_, n) => `Q${numerals.indexOf(n) + 1 || n}`);
}
