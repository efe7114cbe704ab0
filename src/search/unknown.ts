import type { WordBook } from './word-book';

interface Ground {
  readonly book: WordBook;
  /** Characters that make no word by themselves. */
  readonly particles: string;
  readonly known: (token: string) => Promise<boolean>;
}

/** The words of a text that nothing here contains: stretches that no known word and no known pair of characters covers. */
export async function unknownIn(text: string, { book, particles, known }: Ground): Promise<string[]> {
  const covered = Array.from({ length: text.length }, () => false);
  const cover = (from: number, length: number) => covered.fill(true, from, from + length);
  for (const { at, word } of book.found(text)) cover(at, word.length);
  for (const match of text.matchAll(/[\u3400-\u9fff]+|[a-z]+|\d+(?:\.\d+)?%?/g)) {
    const from = match.index ?? 0;
    const run = match[0];
    if (run.charCodeAt(0) < 0x3400) {
      if (/\d/.test(run) || (await known(run))) cover(from, run.length);
      continue;
    }
    for (let i = 0; i + 1 < run.length; i++) if (await known(run.slice(i, i + 2))) cover(from + i, 2);
  }
  const left = [...text].map((char, i) => (covered[i] ? ' ' : char)).join('');
  const words = left.match(/[\u3400-\u9fff]+|[a-z]+/g) ?? [];
  return [...new Set(words.flatMap((word) => trimmed(word, particles)))];
}

/** A stretch without the particles around and between its words. */
function trimmed(word: string, particles: string): string[] {
  if (word.charCodeAt(0) < 0x3400) return word.length > 1 ? [word] : [];
  return word.split(new RegExp(`[${particles}]`)).filter((part) => part.length > 1);
}
