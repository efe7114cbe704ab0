import { encoded } from '~/search/encode';
import type { Engine } from '~/search/engine';
import type { Postings } from '~/search/rank';
import type { SearchRecord } from '~/search/record';

interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly raw_url?: string; readonly url: string; readonly meta: Record<string, string> }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Found[] }>;
}

/** Pagefind as an engine of the query layer. Throws where it can't run: old engines, file://, a failed download. */
export async function pagefindEngine(base: string): Promise<Engine> {
  if (!('findLast' in Array.prototype)) throw new Error('Pagefind needs Chromium 97 or later');
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // Trusted Types refuse its worker.
  await pagefind.options({
    noWorker: true,
    ranking: { pageLength: 0.4, termSaturation: 1.4, termFrequency: 1 },
  });
  await pagefind.init();
  const found = new Map<string, Found>();
  return {
    async lookUp(token): Promise<Postings> {
      const { results } = await pagefind.search(encoded(token));
      for (const result of results) found.set(result.id, result);
      return new Map(results.map((r) => [r.id, r.score]));
    },
    records: (keys) => Promise.all(keys.map((key) => recordOf(found.get(key) as Found))),
  };
}

async function recordOf(found: Found): Promise<SearchRecord> {
  const { meta, raw_url, url } = await found.data();
  const { kind, title = '', where = '', also = '', text = '', lead } = meta;
  return {
    path: (raw_url ?? url).replace(/^\//, ''),
    kind: kind as SearchRecord['kind'],
    title,
    where,
    also,
    text,
    ...(lead !== undefined && { lead }),
  };
}
