import type { SearchRecord } from './record';
import { tokens } from './tokens';
import { aboutToken, classToken, type WordBook } from './word-book';

const weightOf = { title: 3, also: 2, lead: 1, text: 1 } as const;

/**
 * The tokens of a record with how often each stands in it; a title's count more than its text's.
 * Words that mean the same count as one more token, so that a record is found by all of them.
 */
export function countsOf(record: SearchRecord, book: WordBook): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (token: string, weight: number) => counts.set(token, (counts.get(token) ?? 0) + weight);
  for (const field of ['title', 'also', 'lead', 'text'] as const) {
    const text = book.fold(record[field] ?? '');
    for (const token of tokens(text)) add(token, weightOf[field]);
    for (const { classes } of book.found(text)) for (const c of classes) add(classToken(c), weightOf[field]);
  }
  for (const [index, near] of book.about(record.path)) {
    add(classToken(index), 2);
    add(aboutToken(index), near);
  }
  return counts.set(addressToken(record.path), 1);
}

/** The token that only the record at an address has. */
export function addressToken(path: string): string {
  return `@${path}`;
}
