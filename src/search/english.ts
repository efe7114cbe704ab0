import type { Readings } from './pinyin';

/** A text with its English words in Chinese, and whether it had any. */
export interface Englished {
  readonly text: string;
  readonly any: boolean;
}

type Form = (word: string) => string;

/**
 * Reads English by a table of words and phrases, by their stems: approved and approves by approve, changed my job by
 * change job. Where a question is English, a word of one slip is the word that it is like.
 */
export function englishReader(
  table: ReadonlyArray<readonly [said: string, plain: string]>,
  readings: Readings,
): (text: string) => Englished {
  const spelled = new Set([...readings.values()].flat());
  const fillers = new Set(table.flatMap(([said, plain]) => (plain === nothing ? [said] : [])));
  const bare = (words: readonly string[]) => words.filter((word) => !fillers.has(word));
  const phrases = new Map<string, string>();
  const add = (words: readonly string[], form: Form, plain: string) => {
    const key = words.map(form).join(' ');
    if (!phrases.has(key)) phrases.set(key, plain);
  };
  // A word as it stands goes before another that has the same stem: missing before miss.
  for (const form of [asItStands, stemOf])
    for (const [said, plain] of table) {
      const words = wordsOf(said);
      add(words, form, plain);
      if (bare(words).length > 1) add(bare(words), form, plain);
    }
  const known = [...phrases.keys()].filter((key) => key.length >= slipFrom);

  const phraseAt = (words: readonly string[], at: number) => {
    for (let length = longest; length > 0; length--) {
      const part = words.slice(at, at + length);
      // What begins or ends with such a word may be part of a phrase that needs it: in charge.
      const told = [part[0], part[part.length - 1]].every((word) => !fillers.has(word as string));
      for (const own of told ? [part, bare(part)] : [part])
        for (const form of [asItStands, stemOf]) {
          const plain = phrases.get(own.map(form).join(' '));
          if (plain !== undefined) return { plain, length };
        }
    }
    return undefined;
  };
  const inChinese = (run: string, loosely: boolean): string => {
    const words = wordsOf(run);
    const out: string[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as string;
      const row = phraseAt(words, at);
      out.push(row?.plain ?? (loosely ? likeOf(word, known, phrases) : undefined) ?? word);
      at += row?.length ?? 1;
    }
    return out.join(' ');
  };
  const isEnglish = (run: string) =>
    wordsOf(run).some((word, i, all) => !spelled.has(word) && phraseAt(all, i) !== undefined);
  return (text) => {
    const any = (text.match(runOfWords) ?? []).some(isEnglish);
    return { text: text.replace(runOfWords, (run) => inChinese(run, any)), any };
  };
}

/** What a word stands for that says nothing of what is sought. */
const nothing = '的';

/** How many words are looked at together. */
const longest = 6;

const runOfWords = /[a-z]+(?:['’\s-]+[a-z]+)*/g;

/** The words of English, its shortened ones in full: don't is do not. */
function wordsOf(text: string): string[] {
  const full = text
    .replace(/’/g, "'")
    .replace(/\bcan't\b|\bcannot\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:s|m|re|ve|ll|d)(?![a-z])/g, '');
  return full.match(/[a-z]+/g) ?? [];
}

function asItStands(word: string): string {
  return word;
}

/** A word without the ending that its number or time gives it. */
function stemOf(word: string): string {
  const one = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
  const short = one.replace(/ied$/, 'y').replace(/(..)(?:ed|ing)$/, '$1');
  const single = short.replace(/([^aeiouls])\1$/, '$1');
  return single.length > 3 ? single.replace(/e$/, '') : single;
}

/** Shorter words are like too many others. */
const slipFrom = 5;

/** What the word says that this one is like but for one letter more, less, other or changed with the next. */
function likeOf(word: string, known: readonly string[], phrases: ReadonlyMap<string, string>) {
  if (word.length < slipFrom) return undefined;
  const like = known.find((k) => isOneSlip(word, k)) ?? known.find((k) => isOneSlip(stemOf(word), k));
  return like && phrases.get(like);
}

function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  const turned = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return turned || x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}
