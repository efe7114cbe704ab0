const starts = /^[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;

/** Text that no spreadsheet takes for a formula: a sign that could start one gets an apostrophe before it. */
export function neutral(text: string): string {
  return starts.test(text) ? `'${text}` : text;
}

/** The text as it was before it was made neutral. */
export function unneutral(text: string): string {
  return text.startsWith("'") && starts.test(text.slice(1)) ? text.slice(1) : text;
}
