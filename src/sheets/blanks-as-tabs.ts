/**
 * A text whose cells are parted by blanks alone, as terminals and old systems print it, with tabs in their place; any other as it is.
 * Blanks hide an empty cell, so every line has to hold as many cells as the others, or one.
 */
export function blanksAsTabs(text: string): string {
  if (/[,\t;|，；]/.test(text)) return text;
  for (const blanks of [/[ \u3000]{2,}/g, /[ \u3000]+/g]) {
    const lines = text.split(/\r\n?|\n/).map((line) => line.trim().replace(blanks, '\t'));
    const counts = lines.map((line) => line.split('\t').length).filter((cells) => cells > 1);
    const [cells = 0] = counts;
    if (cells > 2 && counts.length > 1 && counts.every((count) => count === cells)) return lines.join('\n');
  }
  return text;
}
