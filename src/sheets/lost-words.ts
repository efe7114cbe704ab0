/** A cell of which each character became a question mark. */
const lost = /(?:^|[,;\t|"\n\r])\?{2,}(?=[,;\t|"\n\r])/g;

/** As many such cells as no list holds by itself. */
const sure = 3;

/** Whether a text table was written by a program that had no Chinese characters for it: each is a question mark, and not one is left. */
export function hasLostWords(text: string): boolean {
  if (/[^\0-\x7f]/.test(text)) return false;
  return (text.match(lost)?.length ?? 0) >= sure;
}
