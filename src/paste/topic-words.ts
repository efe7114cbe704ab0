const quoted = /[“《]([^”》]{2,40})[”》]/g;

/** What a title in quotation marks is when it is a document and no topic. */
const documents = /(规定|条例|办法|通知|意见|规划|纲要|决定|法)$/;

/** The names in quotation marks that may be topics. */
export function namesIn(text: string): string[] {
  const all = [...text.matchAll(quoted)].map(([, name]) => name as string);
  return [...new Set(all)].filter((name) => !documents.test(name));
}

/** The words that say how many of them are studied. */
export function choiceIn(text: string): string | undefined {
  const [words] = /[^，。；：”》]*(?:任选|选择|选学|任意选)[^。；]*/.exec(text) ?? [];
  return words === undefined || namesIn(words).length > 0 ? undefined : words;
}

/** The words without the numbers of the list and the last stop. */
export function sayOf(quote: string): string {
  return quote
    .replace(/（[一二三四五六七八九十]+）|\d+[.．、](?!\d)/g, '')
    .replace(/；；/g, '；')
    .replace(/[；。]$/, '');
}
