const bars = /[│┃║｜]/g;
const isDrawn = /[│┃║｜].*[│┃║｜]/;
/** ├──┼──┤, and nothing at all. */
const ruled = /^[\s\u2500-\u257f]*$/;
const looked = 200;

/** A text whose cells stand between drawn bars, │ or ｜, as old systems print tables, with plain ones; the lines drawn between its rows are blank. */
export function barsAsPlain(text: string): string {
  const lines = text.split(/\r\n?|\n/, looked).filter((line) => !ruled.test(line));
  if (lines.filter((line) => isDrawn.test(line)).length * 2 <= lines.length) return text;
  return text
    .split(/\r\n?|\n/)
    .map((line) => (ruled.test(line) ? '' : line.replace(bars, '|')))
    .join('\n');
}
