/** Which syllables a character is read as. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The readings of characters from lines like "gong公工功". */
export function readingsFrom(syllables: readonly string[]): Readings {
  const readings = new Map<string, string[]>();
  for (const line of syllables) {
    const [syllable = '', ...chars] = line.match(/[a-z]+|./g) ?? [];
    for (const char of chars) put(readings, char, syllable);
  }
  return readings;
}

function put(all: Map<string, string[]>, key: string, one: string): void {
  const some = all.get(key);
  if (some) some.push(one);
  else all.set(key, [one]);
}

/** Words by the letter or character they can begin with. */
export interface Spelling {
  readonly readings: Readings;
  readonly starts: ReadonlyMap<string, readonly string[]>;
}

/** The words as they can be spelled. */
export function spellingOf(words: readonly string[], readings: Readings): Spelling {
  const starts = new Map<string, string[]>();
  for (const word of words) {
    const first = word[0] as string;
    for (const start of new Set([first, ...(readings.get(first) ?? []).map((s) => s[0] as string)]))
      put(starts, start, word);
  }
  return { readings, starts };
}

interface Read {
  readonly text: string;
  readonly score: number;
}

/**
 * A text in which words typed in pinyin, initials or a mixture stand as characters: gongxukemu, gxkm, 学xi指nan.
 * A run of letters is read from its first letter to its last or not at all; beside other words in letters nobody types
 * initials.
 */
export function withoutPinyin(text: string, spelling: Spelling, initially = true): string {
  const best: (Read | undefined)[] = [];
  best[text.length] = { text: '', score: 0 };
  for (let at = text.length - 1; at >= 0; at--) best[at] = bestFrom(text, at, spelling, best, initially);
  return (best[0] as Read).text;
}

function bestFrom(
  text: string,
  at: number,
  spelling: Spelling,
  best: readonly (Read | undefined)[],
  initially: boolean,
): Read | undefined {
  const begins = !isLetter(text.charAt(at - 1));
  const options: Read[] = [];
  const take = (to: number, as: string, score: number) => {
    const rest = best[to];
    if (rest) options.push({ text: as + rest.text, score: score + rest.score });
  };
  if (!isLetter(text.charAt(at))) take(at + 1, text.charAt(at), 0);
  else if (begins) take(runEnd(text, at), text.slice(at, runEnd(text, at)), 0);
  for (const word of spelling.starts.get(text[at] as string) ?? []) {
    // Where nothing is spelled there is no rest to go on with. A longer word is surer than two short ones.
    const whole = walk(text, at, word, spelling.readings, false);
    take(at + whole, word, 10 * whole - 3);
    if (!begins || !initially) continue;
    const initials = walk(text, at, word, spelling.readings, true);
    if (!isLetter(text.charAt(at + initials))) take(at + initials, word, initials);
  }
  return options.reduce<Read | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
}

function isLetter(char: string): boolean {
  return char >= 'a' && char <= 'z';
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charAt(end))) end++;
  return end;
}

/** How much of the text from here spells the word with letters among it; 0 when it does not. */
function walk(text: string, from: number, word: string, readings: Readings, initials: boolean): number {
  let at = from;
  let letters = 0;
  for (const char of word) {
    while (text[at] === ' ') at++;
    if (text[at] === char) {
      at++;
      continue;
    }
    const syllable = readings.get(char)?.find((s) => text.startsWith(initials ? (s[0] as string) : s, at));
    if (syllable === undefined) return 0;
    at += initials ? 1 : syllable.length;
    letters++;
  }
  return letters > (initials ? 1 : 0) ? at - from : 0;
}
