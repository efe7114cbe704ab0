const quoted = /[“《]([^”》]{2,40})[”》]/g;

/** What a title in quotation marks is when it is a document and no topic. */
const documents = /(规定|条例|办法|通知|意见|规划|纲要|决定|法)$/;

/** The names in quotation marks that may be topics. */
export function namesIn(text: string): string[] {
  const all = [...text.matchAll(quoted)].map(([, name]) => name as string);
  return [...new Set(all)].filter((name) => !documents.test(name));
}

/** Which all have to study stands in front of what may be chosen. */
const choice =
  /(?:[^，。；：”》]*(?:必学|必修|必选)[^，。；]*，)?[^，。；：”》]*(?:任选|选择|选学|任意选|任学|自选)[^。；]*|[^，。；：”》]*(?:必学|必修|必选)[^。；]*/;

/** The words that say how many of them are studied. */
export function choiceIn(text: string): string | undefined {
  const [words] = choice.exec(text) ?? [];
  return words === undefined || namesIn(words).length > 0 ? undefined : words;
}

/** How what stands behind a list says that its topics are studied: chosen of, or all. */
export function studiedAs(behind: string): string | undefined {
  return choiceIn(behind) ?? /[^。；]*(?:[均都](?:须|要|应)|全部学)[^。；]*/.exec(behind)?.[0];
}

/** The words without the numbers of the list and the last stop. */
export function sayOf(quote: string): string {
  return quote
    .replace(/（(?:[一二三四五六七八九十]+|\d)）|[①-⑨]|\d+[.．、](?!\d)/g, '')
    .replace(/；；/g, '；')
    .replace(/[；。]$/, '');
}

/** A name without its number, its hours and the marks around all of it. */
export function bareName(item: string): string {
  const own = item
    .replace(/^[：:]?\s*/, '')
    .replace(/(?:（[^）]*）|，?(?:共|计)?\d+个?学时)*[；。，、]?$/, '');
  return own.replace(/^[“《]([^“”《》]+)[”》]$/, '$1');
}

/** What a rule says and no name does. */
const ruling =
  /不(?:得|应)?[少低]于|以上|科目|学时(?:数|要求)?$|应当|应[于在按不]|须|完成|截止|\d月|[，；。：]/;

/** Whether words can be the name of a topic. */
export function isName(words: string): boolean {
  return /^.{3,40}$/.test(words) && !ruling.test(words);
}

/** That topics follow by name: the theme above them is none. */
export const announced = /专题|主题|课程|(?:学习)?内容(?:包括|包含|为|有|如下)/;

/** The theme that words name before the topics, as readers are told of it. */
export function themeIn(words: string): string {
  const [, one, other] = /以“([^”]+)”为(?:学习)?主题|主题(?:为|是|：)“([^”]+)”/.exec(words) ?? [];
  const theme = one ?? other;
  return theme === undefined ? '' : `主题是“${theme}”；`;
}
