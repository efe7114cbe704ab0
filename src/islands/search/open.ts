import { type Search, searchWith } from '~/search/engine';
import type { Lexicon } from '~/search/lexicon';
import { plainEngine } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import { pagefindEngine } from './pagefind';

let opened: Promise<Search> | undefined;

/** The search, opened once, with the engine that serves the site best; with the plain index where Pagefind can't run. Throws when neither can be had. */
export function openSearch(base: string): Promise<Search> {
  opened ??= open(base).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(base: string): Promise<Search> {
  const lexicon = await json<Lexicon>(`${base}search/lexicon.json`);
  const plain = async () => plainEngine(await json<SearchRecord[]>(`${base}search/records.json`), lexicon);
  const engine = lexicon.engine === 'plain' ? plain() : pagefindEngine(base).catch(plain);
  return searchWith(await engine, lexicon);
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
