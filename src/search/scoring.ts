import type { SearchRecord } from './record';

/** What a place in each field of a record counts: a title's more than its text's. */
export const weightOf = { title: 3, also: 1.5, lead: 1, text: 1 } as const;

/** The fields that are searched. */
export const fields = ['title', 'also', 'lead', 'text'] as const;

/** From how often each record, by its place in the list, has a token, how well each has it: scored as BM25 is. */
export function scoring(
  records: readonly SearchRecord[],
): (counts: ReadonlyMap<number, number>) => Map<string, number> {
  const lengths = records.map((record) =>
    fields.reduce((sum, field) => sum + weightOf[field] * (record[field]?.length ?? 0), 0),
  );
  const average = lengths.reduce((a, b) => a + b, 0) / records.length;
  return (counts) => {
    const rarity = Math.log(1 + (records.length - counts.size + 0.5) / (counts.size + 0.5));
    const scores = new Map<string, number>();
    for (const [i, count] of counts) {
      const long = 0.6 + (0.4 * (lengths[i] as number)) / average;
      scores.set(String(i), (rarity * count * 2.2) / (count + 1.2 * long));
    }
    return scores;
  };
}
