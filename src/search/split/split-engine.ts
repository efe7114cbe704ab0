import type { Engine } from '~/search/engine';
import type { Postings } from '~/search/rank';
import type { SearchRecord } from '~/search/record';
import { type SplitRoot, scoreUnit, type WordPart } from './split-index';

/** Where the parts are had from. */
export interface Parts {
  words(part: number): Promise<WordPart>;
  records(part: number): Promise<readonly SearchRecord[]>;
}

/** The plain index where it comes in parts: a part is fetched when a question first needs it. */
export function splitEngine({ first, together }: SplitRoot, parts: Parts): Engine {
  const words = keeping((part) => parts.words(part));
  const records = keeping((part) => parts.records(part));
  return {
    async lookUp(token) {
      const part = partOf(token, first);
      if (part < 0) return new Map();
      return unpacked((await words(part)).find(([word]) => word === token)?.[1] ?? []);
    },
    records: (keys) =>
      Promise.all(
        keys.map(async (key) => {
          const part = Math.floor(Number(key) / together);
          return (await records(part))[Number(key) % together] as SearchRecord;
        }),
      ),
  };
}

/** The last part that begins with the token or before it. */
function partOf(token: string, first: readonly string[]): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] as string) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function unpacked(numbers: readonly number[]): Postings {
  const postings = new Map<string, number>();
  let key = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    key += numbers[i] as number;
    postings.set(String(key), (numbers[i + 1] as number) * scoreUnit);
  }
  return postings;
}

/** What is asked once is not asked again, unless it did not come. */
function keeping<T>(get: (part: number) => Promise<T>): (part: number) => Promise<T> {
  const kept = new Map<number, Promise<T>>();
  return (part) => {
    const known = kept.get(part);
    if (known) return known;
    const asked = get(part);
    kept.set(part, asked);
    asked.catch(() => kept.delete(part));
    return asked;
  };
}
