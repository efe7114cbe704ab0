/** A piece of text, found or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut at the words in it, the longest first, with the found ones told apart. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const sought = [...words].sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [{ text, found: false }];
  return text
    .split(new RegExp(`(${sought.map(asPattern).join('|')})`, 'i'))
    .map((part, i) => ({ text: part, found: i % 2 === 1 }))
    .filter((p) => p.text !== '');
}

/** Latin letters and digits count only as a whole word: 11 is not found in 2011, nor 18学时 in 118学时. */
function asPattern(word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${/^[a-z0-9]/i.test(word) ? '\\b' : ''}${plain}${/[a-z0-9%]$/i.test(word) ? '(?![a-z0-9])' : ''}`;
}
