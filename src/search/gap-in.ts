import type { AskedGap } from './lexicon';

/** The gap a question asks for, with the words that say so. */
export interface FoundGap {
  readonly gap: AskedGap;
  readonly words: readonly string[];
}

/**
 * The gap whose words a text has most of, by their characters; nothing when it has none of any. It is another question
 * by what the whole of it has, where the text is a part.
 */
export function gapIn(text: string, gaps: readonly AskedGap[], whole = text): FoundGap | undefined {
  let best: FoundGap | undefined;
  for (const gap of gaps) {
    if (gap.unless?.some((word) => whole.includes(word) || text.includes(word))) continue;
    for (const says of gap.says) {
      const words = says.split('+').map((either) => either.split('/').find((w) => text.includes(w)));
      if (isWhole(words) && words.join('').length > (best?.words.join('').length ?? 0)) best = { gap, words };
    }
  }
  return best;
}

function isWhole(words: readonly (string | undefined)[]): words is string[] {
  return words.every((word) => word !== undefined);
}
