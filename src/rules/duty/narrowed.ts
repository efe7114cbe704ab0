/** What most text is, and then nothing is to be done. */
const narrow = /^[!-~\u4e00-\u9fff]*$/;

/** What no one sees: marks of direction that calculators and chats leave around a number, joiners, soft hyphens, fillers, marks of byte order, control characters that are no white space. */
const unseen = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;

/** Which of the forms of a character is meant; what it is stays the same. */
const variants = /\p{Variation_Selector}/gu;

/** Full-width forms as the plain ones, without what can't be seen; a minus sign as a hyphen, any white space as one space. */
export function narrowed(typed: string): string {
  if (narrow.test(typed)) return typed;
  return withoutUnseen(typed)
    .replace(variants, '')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text without what can't be seen; how it is written stays as it is. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}
