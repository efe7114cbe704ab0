/** What most text is, and then nothing is to be done. */
const narrow = /^[!-~\u4e00-\u9fff]*$/;

/** Full-width forms as the plain ones, without what can't be seen; a minus sign as a hyphen, any white space as one space. */
export function narrowed(typed: string): string {
  if (narrow.test(typed)) return typed;
  return typed
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
}
