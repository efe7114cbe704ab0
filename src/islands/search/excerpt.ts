/** A piece of text, found or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const length = 70;

/** The stretch of a text with most of the words in it, cut into pieces with the found ones told apart. */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const pieces = marked(text, words);
  if (text.length <= length) return pieces;
  const marks = pieces.flatMap((p, i) => (p.found ? [startOf(pieces, i)] : []));
  const from = Math.max(0, best(marks) - 12);
  const cut = text.slice(from, from + length);
  return [
    { text: from > 0 ? '…' : '', found: false },
    ...marked(cut, words),
    { text: from + length < text.length ? '…' : '', found: false },
  ];
}

function startOf(pieces: readonly Piece[], index: number): number {
  return pieces.slice(0, index).reduce((sum, p) => sum + p.text.length, 0);
}

function best(marks: readonly number[]): number {
  const within = (from: number) => marks.filter((m) => m >= from && m < from + length - 12).length;
  return marks.reduce((a, b) => (within(b) > within(a) ? b : a), marks[0] ?? 0);
}

/** A text cut at the words in it; a word not found whole is looked for by its pairs of characters. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const sought = words
    .flatMap((w) => (text.includes(w) || w.length < 3 ? [w] : pairs(w)))
    .filter((w) => w !== '');
  if (sought.length === 0) return [{ text, found: false }];
  const pattern = [...sought]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return text
    .split(new RegExp(`(${pattern})`, 'i'))
    .map((part, i) => ({ text: part, found: i % 2 === 1 }))
    .filter((p) => p.text !== '');
}

function pairs(word: string): string[] {
  const all = Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  return all.filter((pair) => !/[的了吗呢吧啊是在谁我]/.test(pair));
}
