import type { Readings } from './pinyin';

/**
 * The known words a query meant where it has a slip of one character: 公须科目 means 公需科目.
 * Only a pair of characters strange to the texts is taken for a slip; a wrong character that sounds alike is
 * believed anywhere, another one only inside words of four or more.
 */
export function slipsIn(
  text: string,
  words: readonly string[],
  readings: Readings,
  strange: ReadonlySet<string>,
): string[] {
  if (strange.size === 0) return [];
  const meant = words.filter((word) => !text.includes(word) && hasSlipOf(word, text, readings, strange));
  return meant.filter((word) => !meant.some((longer) => longer !== word && longer.includes(word)));
}

function hasSlipOf(word: string, text: string, readings: Readings, strange: ReadonlySet<string>): boolean {
  for (let at = 0; at + word.length <= text.length; at++) {
    const window = text.slice(at, at + word.length);
    const wrong = [...window].flatMap((char, i) => (char === word[i] ? [] : [i]));
    const [i] = wrong;
    if (wrong.length !== 1 || i === undefined) continue;
    if (!strange.has(i === 0 ? window.slice(0, 2) : window.slice(i - 1, i + 1))) continue;
    const inside = word.length >= 4 && i > 0 && i < word.length - 1;
    if (inside || alike(window[i] as string, word[i] as string, readings)) return true;
  }
  return false;
}

function alike(a: string, b: string, readings: Readings): boolean {
  const other = readings.get(b);
  return readings.get(a)?.some((syllable) => other?.includes(syllable)) ?? false;
}
