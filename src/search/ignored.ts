import type { WordBook } from './word-book';

/** A text without the words that say nothing of what is sought; never cutting into a word of the lexicon. */
export function withoutIgnored(text: string, ignore: readonly string[], book: WordBook): string {
  const inside = new Set<number>();
  for (const { at, word } of book.found(text)) for (let i = 0; i < word.length; i++) inside.add(at + i);
  let out = '';
  for (let at = 0; at < text.length; ) {
    const word = inside.has(at)
      ? undefined
      : ignore.find((w) => text.startsWith(w, at) && !rangeIn(inside, at, at + w.length));
    out += word ? ' ' : text[at];
    at += word?.length ?? 1;
  }
  return out.trim();
}

function rangeIn(inside: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (inside.has(at)) return true;
  return false;
}
