const starts = /^[\s\u200b-\u200d\ufeff]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/;

/** Text that no spreadsheet takes for a formula: a sign that could start one gets an apostrophe before it. */
export function neutral(text: string): string {
  return starts.test(text) ? `'${text}` : text;
}

const neutralised = /^'[\s\u200b-\u200d\ufeff]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^'[\t\r\n]/;

/** The text as it was before it was made neutral. */
export function unneutral(text: string): string {
  return text.startsWith("'") && neutralised.test(text) ? text.slice(1) : text;
}
