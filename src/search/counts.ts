import type { SearchRecord } from './record';
import { fields, weightOf } from './scoring';
import { tokens } from './tokens';
import { aboutToken, classToken, type WordBook } from './word-book';

/** What it counts that a record is about a class of words, beside the words of the class in it. */
export const toldOf = 2;

/**
 * The tokens of a record with how often each stands in it; a title's count more than its text's.
 * Words that mean the same count as one more token, so that a record is found by all of them.
 */
export function countsOf(record: SearchRecord, book: WordBook): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (token: string, weight: number) => counts.set(token, (counts.get(token) ?? 0) + weight);
  for (const field of fields) {
    const text = book.fold(record[field] ?? '');
    for (const token of tokens(text)) add(token, weightOf[field]);
    for (const { classes } of book.found(text)) for (const c of classes) add(classToken(c), weightOf[field]);
  }
  for (const [index, near] of book.about(record.path)) {
    add(classToken(index), toldOf);
    add(aboutToken(index), near);
  }
  return counts.set(addressToken(record.path), 1);
}

/** The token that only the record at an address has. */
export function addressToken(path: string): string {
  return `@${path}`;
}
