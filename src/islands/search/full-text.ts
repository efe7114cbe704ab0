import { termFor } from '~/search/full-text-words';
import type { Query } from '~/search/query';
import { type Postings, ranked } from '~/search/rank';
import { unitsOfTokens } from '~/search/units';
import { type Filters, type FoundPage, type OpenPagefind, openPagefind } from './pagefind';
import { type Place, placesIn } from './places-in';

export type FullText =
  | { readonly kind: 'found'; readonly places: readonly Place[]; readonly query: Query }
  | { readonly kind: 'unable' | 'absent' | 'unreachable' };

/** What to look for beside the question itself. */
export interface Narrowed {
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many pages are looked into. */
const looked = 10;

let opened: ReturnType<typeof openPagefind> | undefined;

/** Looks through the whole text of the site for a question as the query layer took it apart. */
export async function searchFullText(base: string, query: Query, { filters }: Narrowed): Promise<FullText> {
  opened ??= openPagefind(base);
  const opening = await opened;
  if (opening.kind !== 'open') {
    if (opening.kind === 'unreachable') opened = undefined;
    return opening;
  }
  const { pagefind } = opening;
  const found = await lookThrough(pagefind, query, filters).catch(() => undefined);
  // It never asks again for a piece that did not come.
  if (pagefind.failures() > 0) opened = undefined;
  return found && pagefind.failures() === 0 ? { kind: 'found', ...found } : { kind: 'unreachable' };
}

/** By what the full text can be narrowed, with how many pages each leaves; nothing where it can't be had. */
export async function fullTextFilters(): Promise<Filters> {
  const opening = await opened;
  return opening?.kind === 'open' ? opening.pagefind.filters().catch(() => ({})) : {};
}

async function lookThrough(pagefind: OpenPagefind, query: Query, filters: Narrowed['filters']) {
  const options = { filters: asPagefindWants(filters) };
  const lookedUp = new Map<string, Promise<readonly FoundPage[]>>();
  const lookUp = (token: string) => {
    const known = lookedUp.get(token) ?? pagefind.search(termFor(token), options);
    lookedUp.set(token, known);
    return known;
  };
  const { weights } = query;
  const tokens = [...weights.keys()];
  const results = await Promise.all(tokens.map(lookUp));
  const pages = new Map(results.flatMap((r) => r.map((page) => [page.id, page] as const)));
  const postings = new Map(tokens.map((token, i) => [token, scored(results[i] ?? [], pages.size)]));
  const asked = byRarity(query, postings);
  const best = ranked(unitsOfTokens(weights), postings).slice(0, looked);
  const data = await Promise.all(best.map((c) => (pages.get(c.key) as FoundPage).data()));
  return {
    query,
    places: data
      .flatMap((page) => placesIn(page, asked))
      .sort((a, b) => b.match - a.match)
      .map((p) => p.place),
  };
}

function asPagefindWants(filters: Narrowed['filters']): object {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) =>
      values.length === 0 ? [] : [[name, values.length === 1 ? values[0] : { any: values }]],
    ),
  );
}

/** As BM25 does, but for the pages' lengths, which come only with the pages. */
function scored(pages: readonly FoundPage[], all: number): Postings {
  const rarity = Math.log(1 + (all - pages.length + 0.5) / (pages.length + 0.5));
  return new Map(
    pages.map(({ id, words }) => [id, (rarity * (words.length * 2.2)) / (words.length + 1.2)] as const),
  );
}

/** How much each token that some page has counts when a sentence is chosen: the rarer, the more; what only means the same never more than a word of the question. */
function byRarity(query: Query, found: ReadonlyMap<string, Postings>): Map<string, number> {
  const own = new Set(query.units.flatMap((unit) => unit.own));
  const counts = [...query.weights].map(([token, weight]) => {
    const most = Math.max(0, ...(found.get(token)?.values() ?? []));
    return { token, weight, count: weight * most };
  });
  const ofOwn = Math.max(0, ...counts.map(({ token, count }) => (own.has(token) ? count : 0)));
  const limit = ofOwn === 0 ? Number.POSITIVE_INFINITY : ofOwn;
  return new Map(
    counts.flatMap(({ token, weight, count }) => {
      const counted = own.has(token) ? count : Math.min(count, weight * limit);
      return counted > 0 ? [[token, counted] as const] : [];
    }),
  );
}
