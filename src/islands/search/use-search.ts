import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hits } from '~/search/engine';
import { openSearch } from './open';

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly hits?: Hits | undefined }
  | { readonly kind: 'done'; readonly hits: Hits; readonly typed: string }
  | { readonly kind: 'failed' };

/** The state of the search for what is typed; earlier results stay until new ones are there, so nothing flickers. */
export function useSearch(base: string, typed: string): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    if (typed.trim() === '') {
      setState({ kind: 'idle' });
      openSearch(base).catch(() => undefined);
      return;
    }
    setState((before) => ({ kind: 'searching', hits: 'hits' in before ? before.hits : undefined }));
    openSearch(base)
      .then((search) => search(typed))
      .then(
        (hits) => mine === asked.current && setState({ kind: 'done', hits, typed }),
        () => mine === asked.current && setState({ kind: 'failed' }),
      );
  }, [base, typed]);
  return state;
}
