import { useEffect, useState } from 'preact/hooks';

/** What a page fetches when somebody first wants it: code, or what code works with. */
export type Fetched<T> = { readonly kind: 'here'; readonly code: T } | { readonly kind: 'coming' | 'failed' };

/** Fetches it once the component is there. */
export function useCode<T>(load: () => Promise<T>): Fetched<T> {
  const [state, set] = useState<Fetched<T>>({ kind: 'coming' });
  useEffect(() => {
    load().then(
      (code) => set({ kind: 'here', code }),
      () => set({ kind: 'failed' }),
    );
  }, []);
  return state;
}
