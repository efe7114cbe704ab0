import type { AskedGap } from './lexicon';

/** The gap a question asks for, with how much of the question says so: the number of its characters. */
export interface FoundGap {
  readonly gap: AskedGap;
  readonly said: number;
}

/** The gap whose words a text has most of; nothing when it has none of any. */
export function gapIn(text: string, gaps: readonly AskedGap[]): FoundGap | undefined {
  let best: FoundGap | undefined;
  for (const gap of gaps) {
    if (gap.unless?.some((word) => text.includes(word))) continue;
    for (const says of gap.says) {
      const words = says.split('+');
      const said = words.join('').length;
      if (said > (best?.said ?? 0) && words.every((word) => text.includes(word))) best = { gap, said };
    }
  }
  return best;
}
