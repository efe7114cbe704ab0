import { useLayoutEffect } from 'preact/hooks';

/** Calls back when the address changes after its #. It listens in the same turn as the first rendering: a later effect would miss a change between. */
export function useHash(changed: () => void): void {
  useLayoutEffect(() => {
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
}
