import { expect, test } from 'vitest';
import { searchLexicon } from '~/queries/search-lexicon';
import { searchRecords } from '~/queries/search-records';
import { searchWith } from '~/search/engine';
import { plainEngine } from '~/search/plain';
import { placeOf, queries, score } from './measure';

const lexicon = searchLexicon();
const search = searchWith(plainEngine(searchRecords(), lexicon), lexicon);

for (const part of ['tune', 'measure'] as const) {
  test(`${part}：前三个里有对的不少于 95%，MRR 不低于 0.85（普通索引）`, async () => {
    const cases = queries(part);
    const places: number[] = [];
    for (const c of cases)
      places.push(
        placeOf(
          c,
          (await search(c.q)).records.map((r) => r.path),
        ),
      );
    const { recall, mrr } = score(places);
    if (process.env.SHOW) {
      console.log(part, recall, mrr);
      if (part === 'tune')
        for (const [i, c] of cases.entries()) if (places[i] !== 1) console.log(places[i], c.q);
    }
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(mrr).toBeGreaterThanOrEqual(0.85);
  });
}
