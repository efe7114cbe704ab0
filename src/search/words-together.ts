import { fold } from './fold';
import type { SearchRecord } from './record';
import { fields, weightOf } from './scoring';
import { isHan, runs } from './tokens';
import { asItStands } from './word-book';

type Add = (record: number, count: number) => void;

/** The words of all records as one text, in which the places of a word are soon found. */
export interface WordsTogether {
  /** Adds what each place of a token counts to the record it stands in. */
  eachToken(token: string, add: Add): void;
  /** The same for a word of the lexicon, where it stands as one. */
  eachWord(word: string, stands: (text: string, at: number, word: string) => boolean, add: Add): void;
}

export function wordsTogether(records: readonly SearchRecord[]): WordsTogether {
  const places: { readonly to: number; readonly record: number; readonly weight: number }[] = [];
  let text = '';
  records.forEach((record, i) => {
    for (const field of fields) {
      text += `${fold(record[field] ?? '', asItStands)}\n`;
      places.push({ to: text.length, record: i, weight: weightOf[field] });
    }
  });
  /** Adds at places that come in order. */
  const inOrder = (add: Add) => {
    let i = 0;
    return (at: number) => {
      while (at >= (places[i]?.to ?? Number.POSITIVE_INFINITY)) i++;
      const place = places[i];
      if (place) add(place.record, place.weight);
    };
  };
  let alone: Map<string, number[]> | undefined;
  return {
    eachToken: (token, add) => {
      const put = inOrder(add);
      if (token.length === 2 && isHan(token)) return eachAt(text, token, put);
      alone ??= standingAlone(text);
      alone.get(token)?.forEach(put);
    },
    eachWord: (word, stands, add) => {
      const put = inOrder(add);
      eachAt(text, word, (at) => stands(text, at, word) && put(at));
    },
  };
}

function eachAt(text: string, word: string, put: (at: number) => void): void {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) put(at);
}

/** Where what is a token by itself stands: words of letters, numbers, a character alone. */
function standingAlone(text: string): Map<string, number[]> {
  const alone = new Map<string, number[]>();
  for (const { 0: run, index = 0 } of text.matchAll(runs)) {
    if (run.length > 1 && isHan(run)) continue;
    const own = alone.get(run);
    if (own) own.push(index);
    else alone.set(run, [index]);
  }
  return alone;
}
