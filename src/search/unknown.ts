import { quantitiesIn } from './quantities';
import { isHan, runs, tokens } from './tokens';
import type { WordBook } from './word-book';

/** Whether a token occurs in the texts. */
export type Known = (token: string) => Promise<boolean>;

/** Which characters of a text stand in a word of the lexicon, in a quantity, or in a pair that the texts have. */
export async function coverOf(text: string, book: WordBook, known: Known): Promise<boolean[]> {
  const asked = [...new Set(tokens(text))];
  const answers = await Promise.all(asked.map(known));
  return coverBy(text, book, new Set(asked.filter((_, i) => answers[i])));
}

/** The same, where the tokens that occur in the texts are at hand. */
export function coverBy(text: string, book: WordBook, held: ReadonlySet<string>): boolean[] {
  const covered = Array.from({ length: text.length }, () => false);
  const cover = (from: number, length: number) => covered.fill(true, from, from + length);
  for (const { at, word } of book.found(text)) cover(at, word.length);
  for (const { at, length } of quantitiesIn(text)) cover(at, length);
  for (const match of text.matchAll(runs)) {
    const from = match.index ?? 0;
    const run = match[0];
    if (!isHan(run)) {
      if (/\d/.test(run) || held.has(run)) cover(from, run.length);
      continue;
    }
    for (let i = 0; i + 1 < run.length; i++) if (held.has(run.slice(i, i + 2))) cover(from + i, 2);
  }
  return covered;
}

/** What a text has that its cover leaves open, from its first character to its last. */
function openIn(text: string, covered: readonly boolean[]): string[] {
  const open = [...text].map((char, i) => (covered[i] ? ' ' : char)).join('');
  return open.match(/[\u3400-\u9fff]+|[a-z]+/g) ?? [];
}

/** The words of a text that nothing here contains, without the particles around and between them. */
export function unknownIn(text: string, covered: readonly boolean[], particles: string): string[] {
  const apart = new RegExp(`[${particles}]`);
  const words = openIn(text, covered).flatMap((word) => (isHan(word) ? word.split(apart) : [word]));
  return [...new Set(words.filter((word) => word.length > 1))];
}

/** Characters that nobody means another by. */
const plain = '的了吗呢吧啊呀嘛着过么们我你他';

/** The pairs of characters that the texts don't have and that may be a slip. */
export function strangePairs(text: string, covered: readonly boolean[]): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    if (covered[i] || !isHan(text.charAt(i)) || plain.includes(text.charAt(i))) continue;
    if (isHan(text.charAt(i - 1))) pairs.add(text.slice(i - 1, i + 1));
    if (isHan(text.charAt(i + 1))) pairs.add(text.slice(i, i + 2));
  }
  return pairs;
}
