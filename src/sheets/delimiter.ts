import { type Delimiter, delimiters } from './delimiter-names';
import { evenLines } from './line-ends';

/** What a text says of itself, as Excel reads it, or what most of its first lines agree is between their cells. */
export function delimiterOf(text: string): Delimiter {
  const start = evenLines(text.slice(0, 65_536)).text;
  const said = /^"?sep=(.)"?[\r\n]/i.exec(start)?.[1];
  const named = delimiters.find((delimiter) => delimiter === said);
  if (named) return named;
  const lines = withoutQuoted(start).split(/\r?\n/, mostLines);
  const written = mostAgreed(
    lines,
    delimiters.filter((delimiter) => !inSentences.test(delimiter)),
  );
  const inWords = mostAgreed(
    lines,
    delimiters.filter((delimiter) => inSentences.test(delimiter)),
  );
  return inWords.lines > 2 * written.lines ? inWords.delimiter : written.delimiter;
}

const mostLines = 60;

/** What is between the words of a sentence is between cells only where hardly anything else is. */
const inSentences = /[，；、]/;

/** What stands quoted in a cell divides nothing. */
function withoutQuoted(text: string): string {
  return text.replace(/(^|[\n,\t;|，；、])"(?:[^"]|"")*"(?=[\r\n,\t;|，；、]|$)/g, '$1x');
}

interface Agreed {
  readonly delimiter: Delimiter;
  /** How many lines have the same number of cells, more than one. */
  readonly lines: number;
}

/** Which divides most cells in lines of one length. */
function mostAgreed(lines: readonly string[], among: readonly Delimiter[]): Agreed {
  let best: Agreed = { delimiter: among[0] as Delimiter, lines: 0 };
  let most = 0;
  for (const delimiter of among) {
    const lengths = new Map<number, number>();
    for (const line of lines) {
      const { length } = line.split(delimiter);
      if (length > 1) lengths.set(length, (lengths.get(length) ?? 0) + 1);
    }
    for (const [length, agreed] of lengths) {
      if (length * agreed <= most) continue;
      most = length * agreed;
      best = { delimiter, lines: agreed };
    }
  }
  return best;
}
