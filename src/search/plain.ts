import { addressToken, toldOf } from './counts';
import type { Engine } from './engine';
import type { Lexicon } from './lexicon';
import type { Postings } from './rank';
import type { SearchRecord } from './record';
import { scoring } from './scoring';
import { nearness, standsAt } from './word-book';
import { wordsTogether } from './words-together';

/**
 * A plain index over the records, made where they are. A token is counted when it is asked for: a question has a few
 * dozen, the records have ten thousand, and nobody waits for those.
 */
export function plainEngine(records: readonly SearchRecord[], lexicon: Lexicon): Engine {
  const together = wordsTogether(records);
  const scored = scoring(records);
  const known = new Map<string, Postings>();

  function countsOf(token: string): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    const add = (record: number, count: number) => counts.set(record, (counts.get(record) ?? 0) + count);
    const [, mark, number] = /^([~!])(\d+)$/.exec(token) ?? [];
    if (token.startsWith('@')) {
      const at = records.findIndex(({ path }) => addressToken(path) === token);
      if (at !== -1) add(at, 1);
    } else if (mark === undefined) {
      together.eachToken(token, add);
    } else {
      const { words = [], see = [] } = lexicon.classes[Number(number)] ?? {};
      if (mark === '~') for (const word of words) together.eachWord(word, standsAt, add);
      const near = nearness(see);
      records.forEach(({ path }, i) => {
        const told = near.get(path);
        if (told !== undefined) add(i, mark === '~' ? toldOf : told);
      });
    }
    return counts;
  }

  return {
    lookUp: async (token) => {
      const found = known.get(token) ?? scored(countsOf(token));
      known.set(token, found);
      return found;
    },
    records: async (keys) => keys.map((key) => records[Number(key)] as SearchRecord),
  };
}
