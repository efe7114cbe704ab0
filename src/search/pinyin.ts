/** Which syllables a character is read as. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The readings of characters from lines like "gong公工功". */
export function readingsFrom(syllables: readonly string[]): Readings {
  const readings = new Map<string, string[]>();
  for (const line of syllables) {
    const [, syllable = '', chars = ''] = /^([a-z]+)(.*)$/.exec(line) ?? [];
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

/**
 * A query in which words typed in pinyin, initials or a mixture stand as characters: gongxukemu, gxkm, 学xi指nan.
 * Latin letters that spell no known word are left as they are.
 */
export function withoutPinyin(text: string, words: readonly string[], readings: Readings): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const best = bestWord(text, at, words, readings);
    out += best ? best.word : text[at];
    at += best ? best.length : 1;
  }
  return out;
}

interface Found {
  readonly word: string;
  readonly length: number;
}

function bestWord(text: string, at: number, words: readonly string[], readings: Readings): Found | undefined {
  let best: Found | undefined;
  for (const word of words) {
    const length = spelled(text, at, word, readings);
    if (length > (best?.length ?? 0)) best = { word, length };
  }
  return best;
}

/** How much of the text from here spells the word with at least one Latin letter; 0 when it does not. */
function spelled(text: string, at: number, word: string, readings: Readings): number {
  const whole = walk(text, at, word, readings, false);
  if (whole > 0) return whole;
  const initials = walk(text, at, word, readings, true);
  const next = text[at + initials] ?? '';
  const before = text[at - 1] ?? '';
  return /[a-z]/.test(next) || /[a-z]/.test(before) ? 0 : initials;
}

function walk(text: string, from: number, word: string, readings: Readings, initials: boolean): number {
  let at = from;
  let latin = 0;
  for (const char of word) {
    while (text[at] === ' ' && at > from) at++;
    if (text[at] === char) {
      at++;
      continue;
    }
    const syllable = readings.get(char)?.find((s) => text.startsWith(initials ? (s[0] as string) : s, at));
    if (syllable === undefined) return 0;
    at += initials ? 1 : syllable.length;
    latin++;
  }
  return latin > (initials ? 1 : 0) ? at - from : 0;
}
