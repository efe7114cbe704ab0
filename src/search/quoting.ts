import { fold } from './fold';
import type { SearchRecord } from './record';

const asItStands: ReadonlyMap<string, string> = new Map();

/** What asks for the words themselves and where they stand. */
const forWords = /出处|出自|原话|原句|原文|哪一?条|第几条|哪一?款|依据/;

/** Fewer characters the same are chance; where they are all of the question, fewer say something. */
const fewest = 8;
const short = 6;

/** Whether a question asks for the words of a text and where they stand. */
export function asksForWords(asked: string): boolean {
  return forWords.test(asked);
}

/** What it counts for a clause that the question asks for words, and that it says those very words. */
export function quoting({ kind, text }: SearchRecord, asked: string): number {
  if (kind !== '原文') return 1;
  return (asksForWords(asked) ? 2.2 : 1) * wordFor(text, asked);
}

function wordFor(text: string, asked: string): number {
  if (isWordsOf(text, asked)) return bare(asked).length > fewest ? 2.6 : 1.6;
  return saysIt(text, asked) ? 1.6 : 1;
}

/** Whether the whole question is words of a text, and enough of them to be no chance. */
export function isWordsOf(text: string, asked: string): boolean {
  const said = bare(asked);
  return said.length >= short && bare(text).includes(said);
}

/** Whether most of the question stands in a text, word for word. */
function saysIt(text: string, asked: string): boolean {
  const said = bare(asked);
  const length = Math.max(fewest, Math.ceil(said.length / 2));
  const whole = bare(text);
  for (let at = 0; at + length <= said.length; at++)
    if (whole.includes(said.slice(at, at + length))) return true;
  return false;
}

function bare(text: string): string {
  return fold(text, asItStands).replace(/[^\p{L}\p{N}]/gu, '');
}
