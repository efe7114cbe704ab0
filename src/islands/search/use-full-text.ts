import { useEffect, useRef, useState } from 'preact/hooks';
import type { FullText, Narrowed } from './full-text';
import type { Found } from './use-search';

export type FullTextState = { readonly kind: 'off' } | { readonly kind: 'searching' } | FullText;

/** How long typing must rest before the full text is looked through, in milliseconds. */
const rest = 400;

/**
 * The state of the search of the full text: it starts by itself for a question of which little was found,
 * and for others when `wanted`; `again` counts how often the person asked for one more try.
 */
export function useFullText(
  base: string,
  found: Found | undefined,
  wanted: boolean,
  filters: Narrowed['filters'],
  again: number,
): FullTextState {
  const [state, setState] = useState<FullTextState>({ kind: 'off' });
  const asked = useRef(0);
  const narrowed = JSON.stringify(filters);
  useEffect(() => {
    const mine = ++asked.current;
    if (!found || !wanted) {
      setState({ kind: 'off' });
      return;
    }
    const { query } = found.hits;
    setState((before) => (before.kind === 'off' ? { kind: 'searching' } : before));
    const timer = setTimeout(async () => {
      setState({ kind: 'searching' });
      const says = await import('./full-text')
        .then((m) => m.searchFullText(base, query, { filters: JSON.parse(narrowed) }))
        .catch((): FullText => ({ kind: 'unreachable' }));
      if (mine === asked.current) setState(says);
    }, rest);
    return () => clearTimeout(timer);
  }, [base, found, wanted, narrowed, again]);
  return state;
}
