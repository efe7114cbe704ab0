import { type Search, searchWith } from '~/search/engine';
import type { Lexicon } from '~/search/lexicon';
import { plainEngine } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import { pagefindEngine } from './pagefind';

let opened: Promise<Search> | undefined;

/** The search, opened once: with Pagefind, or with the plain index where that can't run. Throws when neither can be had. */
export function openSearch(base: string): Promise<Search> {
  opened ??= open(base).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(base: string): Promise<Search> {
  const lexicon = json<Lexicon>(`${base}search/lexicon.json`);
  const engine = pagefindEngine(base).catch(async () =>
    plainEngine(await json<SearchRecord[]>(`${base}search/records.json`), await lexicon),
  );
  return searchWith(await engine, await lexicon);
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
