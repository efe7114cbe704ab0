/** How many or how long: it goes with many questions and asks for nothing by itself. */
const quantity =
  /[一二两三四五六七八九十百半几多]+(?:个?(?:[年月周日天岁次门科节堂场遍回分份项本张家人块元]|学期|星期|季度|礼拜)|个)|\d+个(?:月|星期|季度|学期|礼拜)/g;

/** Where quantities stand in a text: 三个月, 半天, 两门. */
export function quantitiesIn(text: string): Array<{ readonly at: number; readonly length: number }> {
  return [...text.matchAll(quantity)].map((match) => ({ at: match.index, length: match[0].length }));
}
