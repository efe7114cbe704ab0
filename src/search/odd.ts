import { strangePairs } from './unknown';
import type { WordBook } from './word-book';

/** Whether a folded question has what no word of the book and no record has, so that the rare words are asked for. */
export function isOdd(text: string, covered: readonly boolean[], book: WordBook): boolean {
  const alone = text.length === 1 && covered[0] === false;
  return alone || strangePairs(text, covered).size > 0 || lettersUnknown(text, book);
}

/** Whether a text has letters that are no word of the book. */
export function lettersUnknown(text: string, book: WordBook): boolean {
  const spared = book.found(text).reduce((t, { word, at }) => {
    return t.slice(0, at) + ' '.repeat(word.length) + t.slice(at + word.length);
  }, text);
  return /[a-z]/.test(spared);
}
