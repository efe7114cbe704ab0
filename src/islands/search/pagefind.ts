import { failuresBelow } from './watched-fetch';

/** A page that Pagefind found for one term. */
export interface FoundPage {
  readonly id: string;
  /** Which of its words were found. */
  readonly words: readonly number[];
  data(): Promise<PageData>;
}

/** What Pagefind keeps of a page. */
export interface PageData {
  readonly raw_url?: string;
  readonly url: string;
  /** Its words as they were given. */
  readonly raw_content?: string;
  readonly content: string;
  readonly anchors: ReadonlyArray<{ readonly id: string; readonly location: number }>;
  readonly meta: Readonly<Record<string, string>>;
}

export type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Instance {
  init(): Promise<void>;
  search(term: string | null, options: object): Promise<{ readonly results: readonly FoundPage[] }>;
  filters(): Promise<Filters>;
}

/** Pagefind, opened: its pages by term, its filters, and whether all it wanted has come. */
export interface OpenPagefind {
  search(term: string | null, options: object): Promise<readonly FoundPage[]>;
  filters(): Promise<Filters>;
  /** How many of its files could not be fetched so far. */
  failures(): number;
}

export type Opening =
  | { readonly kind: 'open'; readonly pagefind: OpenPagefind }
  /** This browser, or a folder of files, can't run it. */
  | { readonly kind: 'unable' }
  /** This copy of the site comes without it. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable' };

let failures: (() => number) | undefined;
let tries = 0;

/** Opens Pagefind anew. */
export async function openPagefind(base: string): Promise<Opening> {
  // Pagefind needs Chromium 97 or later, and no browser lets a folder of files fetch.
  if (location.protocol === 'file:' || !('findLast' in Array.prototype)) return { kind: 'unable' };
  const folder = new URL(`${base}pagefind/`, location.href).href;
  failures ??= failuresBelow(folder);
  const failed = failures;
  const before = failed();
  try {
    // A browser remembers that a module did not come; another address is asked anew.
    const again = tries++ === 0 ? '' : `?again=${tries}`;
    const module = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
    // Trusted Types refuse its worker.
    const instance: Instance = module.createInstance({ basePath: folder, noWorker: true });
    await instance.init();
    const search = async (term: string | null, options: object) =>
      (await instance.search(term, options)).results;
    return {
      kind: 'open',
      pagefind: { search, filters: () => instance.filters(), failures: () => failed() - before },
    };
  } catch {
    return { kind: (await isMissing(`${folder}pagefind-entry.json`)) ? 'absent' : 'unreachable' };
  }
}

async function isMissing(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { cache: 'no-store' })).status === 404;
  } catch {
    return false;
  }
}
