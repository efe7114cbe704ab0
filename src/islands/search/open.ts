import { type Search, searchWith } from '~/search/engine';
import type { Lexicon, RareWords } from '~/search/lexicon';
import { plainEngine } from '~/search/plain';
import { readIndex } from '~/search/sent-index';
import { type Parts, splitEngine } from '~/search/split/split-engine';
import { fromThinJson } from '~/search/thin-json';

/** The search with what it knows of words. */
export interface OpenSearch {
  readonly search: Search;
  readonly lexicon: Lexicon;
}

let opened: Promise<OpenSearch> | undefined;

/** The search of questions, clauses, terms and tools, opened once. Throws when it can't be had. */
export function openSearch(base: string): Promise<OpenSearch> {
  opened ??= open(base).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(base: string): Promise<OpenSearch> {
  const { lexicon, records } = readIndex(await textAt(`${base}search/plain.json`));
  const rare = once(() => json<RareWords>(`${base}search/rare.json`));
  const engine = 'first' in records ? splitEngine(records, partsBelow(base)) : plainEngine(records, lexicon);
  return { search: searchWith(engine, lexicon, rare), lexicon };
}

function partsBelow(base: string): Parts {
  return {
    words: (part) => json(`${base}search/words/${part}.json`),
    records: (part) => json(`${base}search/records/${part}.json`),
  };
}

/** The same, asked for once; again after it failed. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function json<T>(address: string): Promise<T> {
  return fromThinJson(await textAt(address)) as T;
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
