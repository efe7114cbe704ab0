import { isHan } from './tokens';

/** Ends a paragraph; Pagefind keeps it and does not index it. */
const end = '¶';

const parts = /[\u3400-\u9fff]+|[a-z]+|\d+(?:\.\d+)?%?|\S/gi;

const mark = 'zq';

const wordAsMade = /^zq([0-9a-z]{3})([0-9a-z]{3})?$/;

/**
 * A paragraph as words that Pagefind keeps whole: pairs of neighbouring characters in Latin letters of a fixed length,
 * which it neither cuts, stems nor extends; other words and marks as they are. `paragraphsIn` reads them back.
 */
export function wordsFor(paragraph: string): string {
  const words = (paragraph.match(parts) ?? []).flatMap((part) => (isHan(part) ? pairs(part) : [part]));
  return [...words, end].join(' ');
}

function pairs(run: string): string[] {
  if (run.length === 1) return [encoded(run)];
  return Array.from({ length: run.length - 1 }, (_, i) => encoded(run.slice(i, i + 2)));
}

function encoded(chars: string): string {
  return mark + Array.from(chars, (c) => c.charCodeAt(0).toString(36)).join('');
}

/** What Pagefind is asked for a token: just that word; for a single character, the pairs that begin with it. */
export function termFor(token: string): string {
  if (!isHan(token)) return `"${token}"`;
  return token.length === 1 ? encoded(token) : `"${encoded(token)}"`;
}

/** A paragraph, and which of Pagefind's words it begins with. */
export interface Paragraph {
  readonly text: string;
  readonly at: number;
}

/** The paragraphs that words were made from, as they were written but for the spaces between characters. */
export function paragraphsIn(words: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  let at = 0;
  let before = '';
  words.split(/\s+/).forEach((word, i) => {
    if (word.startsWith(end)) {
      paragraphs.push({ text, at });
      [text, at, before] = ['', i + 1, ''];
      return;
    }
    const han = decoded(word);
    if (han === undefined) text += isWord(before) && isWord(word) ? ` ${word}` : word;
    else
      text += han.length === 2 && text.endsWith(han[0] as string) && wordAsMade.test(before) ? han[1] : han;
    before = word;
  });
  return paragraphs;
}

function decoded(word: string): string | undefined {
  const made = wordAsMade.exec(word);
  return made
    ?.slice(1)
    .reduce((all, code) => (code ? all + String.fromCharCode(parseInt(code, 36)) : all), '');
}

function isWord(word: string): boolean {
  return /[a-z\d]/i.test(word) && !wordAsMade.test(word);
}
