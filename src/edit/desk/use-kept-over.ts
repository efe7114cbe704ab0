import { useEffect } from 'preact/hooks';
import { keepOver } from '~/edit/source/again';
import type { Draft } from '~/edit/source/draft';

/** Keeps what is open when the page is about to be loaded anew for a new version, which waits for it. */
export function useKeptOver(draft: Omit<Draft, 'at'>, path: string | undefined): void {
  useEffect(() => {
    const keep = (event: Event) => {
      const { waitFor } = (event as CustomEvent<{ waitFor: (kept: Promise<unknown>) => void }>).detail;
      waitFor(keepOver({ ...draft, at: Date.now() }, path));
    };
    addEventListener('keep', keep);
    return () => removeEventListener('keep', keep);
  });
}
