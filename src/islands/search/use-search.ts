import { useEffect, useRef, useState } from 'preact/hooks';
import { believedDay } from '~/parts/today/believed';
import type { Hits } from '~/search/engine';
import type { Lexicon } from '~/search/lexicon';
import { openSearch } from './open';

/** What was found for a question. */
export interface Found {
  readonly hits: Hits;
  readonly lexicon: Lexicon;
  readonly typed: string;
  readonly literally: boolean;
}

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly found?: Found | undefined }
  | { readonly kind: 'done'; readonly found: Found }
  | { readonly kind: 'failed' };

/** The state of the search for what is typed; earlier results stay until new ones are there, so nothing flickers. */
export function useSearch(base: string, typed: string, literally: boolean): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    if (typed.trim() === '') {
      setState({ kind: 'idle' });
      openSearch(base).catch(() => undefined);
      return;
    }
    setState((before) => ({ kind: 'searching', found: 'found' in before ? before.found : undefined }));
    const year = Number(believedDay().slice(0, 4));
    openSearch(base)
      .then(async ({ search, lexicon }) => ({ hits: await search(typed, { literally, year }), lexicon }))
      .then(
        ({ hits, lexicon }) =>
          mine === asked.current && setState({ kind: 'done', found: { hits, lexicon, typed, literally } }),
        () => mine === asked.current && setState({ kind: 'failed' }),
      );
  }, [base, typed, literally]);
  return state;
}
