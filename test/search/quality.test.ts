import { expect, test } from 'vitest';
import { searchLexicon } from '~/queries/search-lexicon';
import { searchRare } from '~/queries/search-rare';
import { searchRecords } from '~/queries/search-records';
import { searchWith } from '~/search/engine';
import { plainEngine } from '~/search/plain';
import { gapQueries, parts, placeOf, queries, score } from './measure';

const lexicon = searchLexicon();
const rare = searchRare();
const search = searchWith(plainEngine(searchRecords(), lexicon), lexicon, async () => rare);

/** What every question comes to, looked for once. */
const all = await Promise.all(
  parts.flatMap((part) =>
    queries(part).map(async (c) => ({ part, c, hits: await search(c.q, { year: 2026 }) })),
  ),
);

test.each(parts)('%s：第一个就对的不少于 85%%，前三个里有对的不少于 95%%（普通索引）', (part) => {
  const own = all.filter((one) => one.part === part);
  const { first, recall } = score(
    own.map(({ c, hits }) =>
      placeOf(
        c,
        hits.records.map((r) => r.path),
      ),
    ),
  );
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(first).toBeGreaterThanOrEqual(0.85);
});

test('四成以上的问题，答案就在上面；在上面的，一百个里至少九十八个是对的', () => {
  const clear = all.filter(({ hits }) => hits.clear);
  const right = clear.filter(
    ({ c, hits }) =>
      placeOf(
        c,
        hits.records.map((r) => r.path),
      ) === 1,
  );
  expect(clear.length / all.length).toBeGreaterThanOrEqual(0.4);
  expect(right.length / clear.length).toBeGreaterThanOrEqual(0.98);
});

test('有答案的，不说成没有', () => {
  const told = all.filter(({ hits }) => hits.gap ?? hits.absent).map(({ c }) => c.q);
  expect(told).toEqual([]);
});

test('有答案的，一百个里至多三个说成没有查到', () => {
  const asked = all.filter(({ hits }) => hits.query.named.length === 0);
  const doubted = asked.filter(({ hits }) => hits.doubtful);
  expect(doubted.length / asked.length).toBeLessThanOrEqual(0.03);
});

test.each(gapQueries().map((c) => [c.q, c] as const))('“%s”没有答案，照实说', async (_, c) => {
  const { gap, absent, doubtful } = await search(c.q, { year: 2026 });
  if (c.gap) expect(gap?.id).toBe(c.gap);
  else if (c.absent) expect(absent?.say).toMatch(/没有/);
  else expect(gap !== undefined || doubtful).toBe(true);
});
