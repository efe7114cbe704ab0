/**
 * What a spreadsheet would take for a formula, or what it writes where it has no value; behind apostrophes, too,
 * so that one which was there stays when ours is taken away.
 */
const starts =
  /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|[\t\r\n]|#(?:N\/A|#+|[A-Z\d/]+[!?])$|\d(?:\.\d+)?E\+\d+$)/u;

const formula = /^[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]+[\p{L}\d("'（“]/u;

/** Whether text reads like a formula: a sign that starts one, and something behind it. */
export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}

/** Text that no spreadsheet takes for a formula, and no reader for a lost value: it gets an apostrophe before it. */
export function neutral(text: string): string {
  return starts.test(text) ? `'${text}` : text;
}

/** The text as it was before it was made neutral. */
export function unneutral(text: string): string {
  return text.startsWith("'") && starts.test(text) ? text.slice(1) : text;
}
