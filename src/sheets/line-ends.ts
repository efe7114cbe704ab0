export type LineEnd = '\n' | '\r\n';

/** What is in a text and can't be seen nor printed: the mark of its end under DOS, form feeds, marks of byte order. */
const nothing = /[^\P{Cc}\t\n\r\x85]|\ufeff/u;
const allNothing = new RegExp(nothing, 'gu');
/** What does not stand in a text of which every line ends in both, as in most; within quotes they may be a cell's own. */
const other = /\r(?!\n)|(?:^|[^\r])\n|"/;

/** The lines of a text, also those in a cell, all ended alike, as parsers take one line end for the whole; without control characters. */
export function evenLines(text: string): { readonly text: string; readonly lineEnd: LineEnd } {
  const plain = nothing.test(text) ? text.replace(allNothing, '') : text;
  if (plain.includes('\r\n') && !other.test(plain)) return { text: plain, lineEnd: '\r\n' };
  if (plain.includes('\r')) return { text: plain.replace(/\r\n?/g, '\n'), lineEnd: '\n' };
  if (plain.includes('\n')) return { text: plain, lineEnd: '\n' };
  // These stand in cells, too; they end lines where nothing else does.
  return { text: plain.replace(/[\x85\u2028\u2029]/g, '\n'), lineEnd: '\n' };
}
