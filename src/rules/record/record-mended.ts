import { narrowed } from '~/rules/duty/narrowed';
import { withoutTags } from './as-sent';

/** Blanks, line ends and marks that programs put between words and JSON does not know. */
const blank = /[\s\u00a0\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/;
/** The quotes that programs and people put in the place of JSON's own, by those that may end one another. */
const singles = "'‘’‚‛＇′`";
const families = ['"“”„‟″＂«»〝〞〟', singles, '「」﹁﹂', '『』﹃﹄'];
export const quotes = families.join('');
const quoteIn = new RegExp(`\\\\([${quotes}])|"`, 'g');
/** A program that writes each quote twice (''format'', ""format"" as in a cell of a CSV) does so from the first on. */
const pair = `(?:${families.map((family) => `[${family}]{2}`).join('|')})`;
const beginsWithPair = new RegExp(`^[^{｛]*[{｛]${blank.source}*${pair}`);
const pairs = new RegExp(pair, 'g');
/** A sign of JSON, as typed or full-width, that stands next but for blanks. */
const signNext = new RegExp(`${blank.source}*[:,}\\]：，｝］]`, 'y');
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

/** A line end inside quotes: what stands around it, and whether its line is as long as the longest. */
interface LineEnd {
  readonly before: string;
  readonly after: string;
  readonly isFull: boolean;
}

type Joint = (end: LineEnd) => string;

/** What stood where a line ends now: mail wraps at a blank, or, where a line is full, in the middle of a word. */
const joints: readonly Joint[] = [
  ({ isFull }) => (isFull ? '' : ' '),
  ({ before, after, isFull }) => (!isFull && /[\w,.;)]/.test(before) && /[\w(]/.test(after) ? ' ' : ''),
  () => '',
  () => ' ',
];

/**
 * The JSON of a record that came through mail or a chat program, without the marks those put in: quoting, entities,
 * curly quotes, hard blanks, wrapped lines. Where a line may have been wrapped in several ways, each of them.
 */
export function mendedJson(text: string): string[] {
  const plain = unquoted(unescaped(text));
  return [...new Set(joints.flatMap((joint) => straight(plain, joint)))];
}

/** Without HTML: entities, however often they were escaped, and the line ends a mail program writes as tags. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && /&(?:amp;)*(?:quot|#34|#x22|nbsp|#39);/i.test(plain); times++) {
    plain = withoutTags(plain)
      .replace(/&(quot|apos|lt|gt|nbsp|amp);/gi, (_, name: string) => entities[name.toLowerCase()] as string)
      .replace(/&#(?:34|x22);/gi, '"')
      .replace(/&#(?:39|x27);/gi, "'");
  }
  return plain;
}

/** Without what stands before a quoted line (“> ”) and the soft line ends of mail (“=” at the end). */
function unquoted(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*[>＞|│])+[ \t]?/gm, '')
    .replace(/=\n/g, '\n');
}

/** The first object in the text, from its first brace to the one that ends it; nothing when it does not end. */
function straight(text: string, joint: Joint): string[] {
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  const width = beginsWithPair.test(text) ? 2 : 1;
  let made = '';
  let depth = 0;
  for (let i = Math.max(0, text.search(/[{｛]/)); i < text.length; i++) {
    const letter = text[i] as string;
    if (quotes.includes(letter)) {
      const end = endOfString(text, i, width);
      if (end < 0) return [];
      made += `"${joined(text.slice(0, end), i + width, width, longest, joint)}"`;
      i = end + width - 1;
      continue;
    }
    if (blank.test(letter)) continue;
    const sign = narrowed(letter) || letter;
    // A comma behind the last of a list.
    if (/[}\]]/.test(sign) && made.endsWith(',')) made = made.slice(0, -1);
    made += sign;
    if (sign === '{') depth++;
    if (sign === '}' && --depth === 0) return [made];
  }
  return [];
}

/** What stands inside a pair of quotes, to the end of the text, on one line and with the quotes in it marked as JSON wants them. */
function joined(text: string, from: number, width: number, longest: number, joint: Joint): string {
  const wrapped = text.slice(from).replace(/([ \t]*)\n([ \t]*)/g, (gap, ahead, behind, at, whole) => {
    // A blank that is still there is what stood there.
    if (ahead || behind) return ahead || behind;
    const end = from + at;
    const isFull = end - (text.lastIndexOf('\n', end - 1) + 1) >= longest;
    return joint({ before: whole[at - 1] ?? '', after: whole[at + gap.length] ?? '', isFull });
  });
  const inside = width === 1 ? wrapped : wrapped.replace(pairs, '"');
  if (text[from - 1] === '"') return inside;
  return inside.replace(quoteIn, (_, marked: string = '"') => (singles.includes(marked) ? marked : '\\"'));
}

/** Where a string ends: at the next quote, or, where quotes are other than JSON's, at one like it that a sign of JSON follows. */
function endOfString(text: string, from: number, width: number): number {
  const isStraight = width === 1 && text[from] === '"';
  const own = families.find((family) => family.includes(text[from] as string)) as string;
  const isOwn = (at: number) => own.includes(text[at] as string);
  for (let i = from + width; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (isStraight ? text[i] === '"' : isOwn(i) && isOwn(i + width - 1) && endsHere(text, i + width))
      return i;
  }
  return -1;
}

function endsHere(text: string, from: number): boolean {
  signNext.lastIndex = from;
  return signNext.test(text);
}
